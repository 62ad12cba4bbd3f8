import type { Lexicon } from '../meaning/lexicon.ts'

/** Portuguese of Brazil first, with the words of Portugal. */
export const portuguese: Lexicon = {
  language: 'pt',
  also: ['gl'],
  words: {
    double: `duplo|dobrado|duas vezes|2 vezes`,
    triple: `triplo|três vezes|3 vezes`,
    at: `
      arroba|at|símbolo arroba|arrouba
      aroba|arr0ba`,
    dot: `ponto|pto|dot`,
    phoneLabel: `
      telefone|tel|fone|celular|cel|telemóvel|tlm|tlf|ligar|ligue|me liga|me ligue|ligação|contato|contacto|meu número|nosso número
      meu cel|número de telefone|sms|torpedo|fixo|ramal|ddd|whats|central de atendimento`,
    referenceLabel: `
      pedido|número do pedido|nº do pedido|encomenda|compra|código de rastreio|código de rastreamento|rastreio|rastreamento|objeto
      nota fiscal|nf|nfe|fatura|recibo|orçamento|referência|ref|artigo|produto|modelo|peça|lote|série|número de série|imei|ean|sku|gtin
      asin|código de barras|isbn|protocolo|chamado|ticket|caso|reclamação|devolução|rma|etiqueta|transação|pagamento|cliente|tamanho
      numeração|peso|medidas|largura|altura|comprimento|preço|valor|total|reais|euros|quantidade|estoque|unidades|cor|tom|ral|cep
      código postal|data|dia|hora|horário|semana|cnpj|inscrição estadual|nif da empresa|versão|firmware|watts|volts|mah|anúncio`,
    cardLabel: `
      cartão|cartão de crédito|cartão de débito|número do cartão|meu cartão|número do meu cartão|visa|mastercard|elo|hipercard|amex
      american express|multibanco cartão|cartão multibanco|cartão final completo`,
    accountLabel: `
      conta|conta corrente|conta poupança|poupança|conta bancária|agência|ag|banco|iban|nib|swift|bic|dados bancários|titular da conta
      favorecido|chave pix|pix`,
    identityLabel: `
      cpf|meu cpf|rg|identidade|carteira de identidade|documento|cnh|carteira de motorista|passaporte|número do passaporte
      título de eleitor|pis|nis|cartão de cidadão|cartão do cidadão|bi|bilhete de identidade|nif|contribuinte|número de contribuinte
      segurança social|niss|número de utente|rne|rnm|carta de condução`,
    handleLabel: `
      usuário|nome de usuário|utilizador|user|username|id|nick|perfil|meu perfil|meu insta|meu ig|meu face|conta do insta|me adiciona
      adiciona|adicione|me segue|segue a gente|siga-nos|procura por|me procura como|nosso perfil|nossa página`,
    street: `
      rua|avenida|av|alameda|al|travessa|praça|pça|largo|rodovia|rod|estrada|estr|beco|viela|ladeira|vila|jardim|parque|quadra|qd|conjunto
      cj|loteamento|setor|bairro|chácara|sítio|fazenda|praceta|calçada|rotunda|urbanização|zona industrial|caixa postal|condomínio|km
      superquadra|passagem|servidão|logradouro`,
    unit: `
      apartamento|apto|ap|apt|bloco|bl|casa|lote|lt|andar|sala|loja|torre|edifício|ed|fundos|sobrado|cobertura|portaria|interfone
      número da casa|r/c|rés do chão|esquerdo|esq|dto|fração|cave`,
    addressLead: `
      meu endereço é|meu endereço|o meu endereço|meu novo endereço|novo endereço|endereço correto|endereço certo|endereço completo
      a minha morada|minha morada é|nova morada|morada correta|moro na|moro no|moro em|eu moro|vivo na|vivo em|mudei de endereço
      mudei para|me mudei|mudei de casa|enviar para|envie para|envia para|enviem para|mandar para|manda para|mandem para|entregar na
      entregar no|entregue na|entregar em|entrega na rua|entrega na|pode entregar na|alterar o endereço|mudar o endereço|trocar o endereço
      endereço de entrega é|no seguinte endereço|na seguinte morada|resido na|resido em`,
    city: `
      são paulo|rio de janeiro|brasília|salvador|fortaleza|belo horizonte|manaus|curitiba|recife|goiânia|belém|porto alegre|guarulhos
      campinas|são luís|maceió|campo grande|teresina|joão pessoa|natal rn|santo andré|são bernardo do campo|osasco|ribeirão preto
      uberlândia|sorocaba|aracaju|cuiabá|joinville|londrina|juiz de fora|niterói|florianópolis|santos sp|vitória es|vila velha|maringá
      caxias do sul|feira de santana|contagem|duque de caxias|nova iguaçu|blumenau|lisboa|porto|braga|coimbra|setúbal|aveiro|faro|funchal
      vila nova de gaia|sintra|cascais|almada|guimarães|leiria|luanda|maputo`,
    messenger: `
      zap|zapzap|zap zap|zapp|zape|whatsap|watsap|watsapp|wpp|whats app|whatts|whatsup|uatsap|uatzap|uotizap|watzap|wattsap|ats zap
      telegran|instagram|instagran|facebook|feice|feicebuque|face book|messenger|facebook messenger|tiktok|tik tok|snapchat|viber|skype
      discord|wechat|imessage|linkedin|signal app
      uatizap|uatsapp|watizap|wathsapp|whatizapp|zapi|telegrama app|feicibuque|facebuque`,
    messengerWeak: `
      insta|ig|fb|wa|whats|zip zop|zepzep|tg|direct|no direct|na dm|inbox|no inbox|no pv|app verde|aplicativo verde|o verdinho|verdinho
      app do telefone verde|wts|signal|no tele|no face|no msn|pelo face|pelo whats|pelo insta|no whats
      aplicação verde|zapzap|zap|wpp|wp|feice|dm|pv|app azul|aviãozinho`,
    contactVerb: `
      me chama|me chame|chama a gente|chame a gente|chama no|chame no|chamar no|chama lá|me chama lá|nos chame|chame-nos|chamem no
      chama ai no|me liga|me ligue|liga para|liga pra|ligue para|ligue pra|ligar para|ligar pra|liguem para|me dá um toque|dá um toque
      dar um toque|dê um toque|manda mensagem|mande mensagem|mandar mensagem|manda msg|me manda msg|manda um oi|mande um oi
      me manda mensagem|me mande mensagem|manda um zap|me mandar mensagem|envia mensagem|envie mensagem|envie uma mensagem
      envia uma mensagem|enviar mensagem|deixa uma mensagem|fala comigo|fale comigo|fala com a gente|fale com a gente|fale conosco
      falar com a gente|falar comigo|falar conosco|fala no|falar no|falamos no|vamos falar|vamos conversar|bora conversar|conversar no
      conversamos no|conversar pelo|conversa pelo|falamos pelo|contata|contate|contatar|contate-nos|nos contate|me contate|contacte
      contacte-nos|contacta-me|contactar|contacte-me|entre em contato|entra em contato|entrar em contato|entre em contacto|escreve para
      escreva para|escreva-nos|escreva-me|escreve-me|escrever para|escrevam para|me escreve|me escreva|me adiciona|me adicione
      adiciona a gente|me procura|me procure|procura a gente|nos procure|procure por|me acha|me acha no|me encontra|nos encontre
      encontre-nos|me encontra no|me passa seu|me passa teu|me passa o seu|me manda teu|vem pro|vem no|vem para o|bora pro|bora no
      vamos pro|vamos para o|migrar para|passar para o|te respondo no|respondo no|responda no|responde no|atendo no|atendemos no
      atendimento pelo|atendemos pelo|atendo pelo|te chamo no|te atendo no|ligue-me|liga-me|ligue-nos|telefone-me|telefona|telefone para
      telefonar|mande um email|manda um email|envie um email|escaneie|aponta a câmera|tratar pelo|tratar no|adiciona no|adicione no
      adicionar no|adicione o|adiciona o|manda um alô|estamos também no|me manda seu zap|me manda seu número
      me chama no|chama no inbox|chama inbox|chama na dm|chama no direct|chama no pv|me chama na|me add|add no|me acha fora|me procura no
      procura a gente no|procure no|procura no|liga pra mim|liga pra gente|liga pra nós|ligue pra mim|ligo-lhe|ligo-te|escreve pra
      escreva pra|vem pra cá no|manda e-mail|mande e-mail|manda email|entra no nosso|entre no nosso|cola no|dá um salve|fala comigo no
      fala comigo pelo|fale comigo no|mande-me`,
    contactNoun: `
      meu número|seu número|teu número|meu telefone|seu telefone|número de telefone|número de celular|meu celular|seu celular|meu cel
      seu cel|meu telemóvel|seu telemóvel|meu contato|seu contato|meu contacto|meu email|seu email|endereço de email|correio eletrónico
      gmail|hotmail|número pessoal|telefone pessoal|contato pessoal|contato direto|número do whats|dados de contato|número do zap
      por email|por e-mail|meu e-mail|seu e-mail|email pessoal|um email para|e-mail para|telefone de contato`,
    outside: `
      por fora|fora da plataforma|fora do site|fora do app|fora do aplicativo|fora daqui|fora do mercado livre|fora do ml|fora da shopee
      fora da amazon|fora do ebay|fora da olx|fora do aliexpress|fora do magalu|fora da etsy|por fora do site|por fora da plataforma
      por fora do app|sem passar pela|sem passar pelo|sem passar por|sem usar a plataforma|sem a plataforma|sem o site|sem o mercado livre
      sem a shopee|sem intermediário|sem intermediários|em particular|no particular|no privado|em privado|no pv|entre nós|entre a gente
      só entre nós|entre particulares|direto comigo|diretamente comigo|direto com a gente|diretamente com a gente|diretamente conosco
      direto conosco|diretamente connosco|direto pra mim|direto para mim|diretamente para mim|diretamente a mim|direto na minha conta
      direto na nossa loja|direto na loja física|direto no nosso site|venda direta|compra direta|pessoalmente|em mãos|em mão
      por debaixo dos panos|por baixo dos panos|por baixo da mesa|por outro canal|por outro meio|no nosso próprio site
      driblar a plataforma|pular a plataforma|dinheiro na mão|entrega em mãos|comprar na mão|por fora mesmo|no meu particular
      deixa o site|deixa o site pra lá|deixe o site|entre nós dois|pagamento entre nós`,
    platform: `
      plataforma|a plataforma|o site|este site|o app|aplicativo|o aplicativo|marketplace|mercado livre|este chat|esse chat|aqui no chat
      o anúncio|a aplicação`,
    dealVerb: `
      comprar|compre|compra direto|comprar direto|compra comigo|comprar de mim|fechar|fechamos|fecha comigo|fechar negócio|fechar a venda
      fechar a compra|fecha por|fechar por|vender|te vendo|lhe vendo|vendo para você|vendo pra você|vendo direto|te vendo por
      vendemos direto|faço a venda|fazer a venda|fazer negócio|fazemos negócio|negociar|negociamos|fazer a compra|faz a compra
      faça a compra|fazer o pedido|faz o pedido|faça o pedido|encomendar|encomende|adquirir|adquira|combinamos|a gente combina
      a gente fecha|a gente resolve|a gente acerta|acertamos|faço por|te deixo por|deixo por|faço pra você|faço para você|fazemos por
      fazer a transação|acertar por|acertar a compra|combinar por|combinar a|combinar direto|combinamos por|negociar por|transação direta
      faço pra ti|te faço por|te faço a|compra por|comprou por|a venda por|fazer por|faço tudo`,
    payVerb: `
      pagar|pague|paga|paguem|me paga|me pague|me pagar|pagando|pagaria|pagas|o pagamento|pagamento|fazer o pagamento|faça o pagamento
      faz o pagamento|efetuar o pagamento|efetue o pagamento|transferir|transfere|transfira|me transfere|transferindo
      fazer a transferência|faz a transferência|faça a transferência|depositar|deposita|deposite|me deposita|fazer um depósito
      faz um depósito|faça um depósito|manda o dinheiro|mandar o dinheiro|me manda o dinheiro|mande o dinheiro|envia o dinheiro
      envie o dinheiro|enviar o dinheiro|manda o valor|mande o valor|envie o valor|enviar o valor|mandar o valor|quitar
      acertar o pagamento|dar um sinal|recebo por|recebemos por|só aceito|fazer um pix|faz um pix|faça um pix|me faz um pix|manda um pix
      mande um pix|manda o pix|faz o pix|faça o pix|fazer o pix|passar um pix|fazer mb way|aceito pagamento|aceitamos pagamento
      só aceito pagamento|pagar um sinal|pagar adiantado|pagamento adiantado
      aceito também|prefiro receber|prefiro dinheiro|aceito dinheiro|fazemos o pagamento`,
    payApp: `
      pix|por pix|no pix|via pix|um pix|pixzinho|chave pix|minha chave|minha chave pix|meu pix|nosso pix|p i x|faz o pix|mb way|mbway
      multibanco direto|picpay|pic pay|ame digital|pagbank direto|nubank direto|conta do nubank|recargapay|link do mercado pago
      link do pagseguro|link da infinitepay|infinitepay|paypal|pay pal|paypal amigos|amigos e familiares|amigos e família|western union
      moneygram|revolut|wise|skrill|payoneer|zelle|venmo|cash app|bitcoin|btc|usdt|ethereum|binance|cripto|criptos|criptomoeda
      criptomoedas|paysafecard|vale postal
      mercado pago por fora`,
    payMethod: `
      transferência|transferências|transferência bancária|por transferência|transferência direta|transferência imediata|ted|doc bancário
      depósito bancário|em depósito|dinheiro vivo|em dinheiro|dinheiro na mão|à vista no dinheiro|em espécie|cash|numerário|em numerário
      na minha conta|nossa conta|para a minha conta|pra minha conta|na nossa conta|boleto direto|boleto avulso|boleto por fora
      link de pagamento|um link de pagamento|maquininha|na maquininha|pagamento direto|em cripto|meu iban|nosso iban|meu nib|em cheque
      na minha conta bancária|pix direto|por depósito|depósito direto|depósito em conta|depósito na conta|em espécie mesmo
      vale postal`,
    cancelHere: `
      cancela aqui|cancele aqui|cancelar aqui|cancela a compra|cancele a compra|cancelar a compra|cancela o pedido|cancele o pedido
      cancelar o pedido|cancela por aqui|cancele por aqui|cancelamos aqui|cancelamos o pedido|cancelamos a compra|cancelo aqui
      cancelo a venda|a gente cancela|cancela lá|cancele a encomenda|cancela a encomenda|cancelar a encomenda|anula a encomenda
      tiro o anúncio|tirar o anúncio|pauso o anúncio|pausar o anúncio|retiro o anúncio|excluo o anúncio|removo o anúncio|apago o anúncio
      encerro o anúncio|nem precisa comprar por aqui|não compra por aqui|não compre por aqui`,
    cheaper: `
      mais barato|mais barata|mais em conta|sai mais barato|sai mais em conta|fica mais barato|fica mais em conta|menor preço|preço menor
      preço melhor|melhor preço|um preço melhor|preço especial|desconto|um desconto|descontinho|com desconto|dou desconto|te dou desconto
      te dou um desconto|dou um desconto|faço um desconto|faço desconto|faço um preço|faço um precinho|precinho|economiza|economizar
      economizamos|você economiza|poupar|poupa|poupamos|poupança de|compensa mais|vale mais a pena|sai por menos|por menos|mais vantajoso
      abaixo o preço|10% off|10 % off|10 % a menos|15 % a menos|20 % a menos|5 % de desconto|10 % de desconto|15 % de desconto
      20 % de desconto|metade do preço|preço de amigo`,
    fee: `
      comissão|comissões|taxa do site|taxa da plataforma|taxa do mercado livre|taxa da shopee|taxas do site|taxas da plataforma
      comissão da plataforma|sem comissão|o que a plataforma cobra|o que eles cobram|tarifa do mercado livre|tarifa de venda
      porcentagem do site|percentual da plataforma|mordida do site|taxa que o site|a taxa do|a taxa da|as taxas do|as taxas da
      taxa de venda|taxa deles|as taxas deles|pagar taxa da|taxa de serviço da plataforma|sem a taxa|sem as taxas`,
    review: `
      avaliação|avaliações|uma avaliação|sua avaliação|tua avaliação|avaliar a loja|avaliar o produto|avalie a loja|avalie o produto
      avalia a gente|avalie-nos|nos avalie|me avalie|nos avaliar|avalia nossa|avalie nossa|avalie a gente|nos avalia|review|reviews
      resenha|resenhas|feedback|feedbacks|comentário positivo|comentário negativo|comentários positivos|comentários negativos
      um comentário|seu comentário|teu comentário|opinião sobre|sua opinião|uma opinião|qualificação|qualificar|qualifique
      qualifica a gente|a sua nota|sua nota|uma nota boa|depoimento
      tua nota|sua estrela|suas estrelas|o comentário|vosso comentário|a nota que você deu|a nota que deu`,
    bestRating: `
      5 estrelas|cinco estrelas|5 estrelinhas|cinco estrelinhas|5/5|5 de 5|cinco de cinco|5★|5 ★|★★★★★|⭐⭐⭐⭐⭐|5⭐|5 ⭐|nota máxima
      a nota máxima|avaliação máxima|máxima avaliação|nota 10|nota dez|10/10|pontuação máxima|classificação máxima|100 % positivo
      todas as estrelas|5 stars`,
    badRating: `
      avaliação negativa|avaliações negativas|avaliação ruim|avaliações ruins|má avaliação|péssima avaliação|avaliação péssima
      avaliação baixa|comentário negativo|comentários negativos|comentário ruim|feedback negativo|nota baixa|nota ruim|nota zero
      uma estrela|1 estrela|uma estrelinha|1 estrelinha|duas estrelas|2 estrelas|zero estrelas|0 estrelas|1★|1 ★|1⭐|1/5
      qualificação negativa|opinião negativa|avaliar mal|avaliar negativamente|avalio mal|avalio negativo|negativar|negativo a loja
      detonar vocês|detono vocês|detonar a loja|queimar a loja|queimo vocês|acabar com a reputação|avaliação neutra|classificação negativa
      má classificação
      crítica arrasadora|crítica péssima|crítica negativa|avaliação arrasadora|nota um|crítica demolidora`,
    positive: `
      positiva|positivo|favorável|boa avaliação|ótima avaliação|excelente avaliação|bom comentário|ótimo comentário|boa nota
      linda avaliação|avaliação boa|avaliação linda|avaliação bonita|avaliação legal|bom feedback|ótimo feedback|avaliar bem|avalie bem
      boa qualificação|boa classificação|belo comentário|bela avaliação`,
    changeVerb: `
      mudar|muda|mude|mudar a|alterar|altera|altere|alterá-la|trocar a avaliação|troca a avaliação|modificar|modifica|modifique|editar
      edita|edite|corrigir|corrige|corrija|atualizar|atualiza|atualize|melhorar|melhore|melhora|rever|reveja|revisar|revise|reavaliar
      reavalie|aumentar|aumente|aumenta|subir para|passar para 5|passar para cinco|reconsiderar|reconsidere|retificar|retifique`,
    deleteVerb: `
      apagar|apaga|apague|apagá-la|apagando|excluir|exclui|exclua|excluí-la|deletar|deleta|delete|remover|remove|remova|removê-la|retirar
      retira|retire|retirá-la|tirar|tira|tire|eliminar|elimina|elimine|remoção|exclusão`,
    writeVerb: `
      deixar|deixa|deixe|deixem|deixa uma|deixe uma|nos deixe|me deixe|deixar uma|escrever|escreve|escreva|publicar|publica|publique
      postar|posta|poste|colocar|coloca|coloque|dar|dá|dê|dá uma|nos dê|nos dá|dê-nos|dar uma|fazer uma|faz uma|faça uma|enviar uma
      envie uma|compartilhar|compartilha|compartilhe|partilhe|atribuir|atribua|avaliar com|avalie com|avalia com|avaliando com|dando`,
    benefit: `
      brinde|brindes|um brinde|brindezinho|presentinho|mimo|um mimo|mimos|lembrancinha|vale-presente|vale-compra|vale compras
      cartão presente|cartão oferta|gift card|giftcard|cupom|cupons|cupão|cupom de desconto|código de desconto|desconto|um desconto
      descontinho|reembolso|reembolso total|reembolso parcial|reembolso completo|reembolso integral|reembolsamos|reembolsar
      devolvemos o dinheiro|devolvemos o valor|devolução do dinheiro|devolução do valor|dinheiro de volta|estorno|estornamos|cashback
      prêmio|recompensa|bônus|bonificação|pontos extras|produto grátis|produto gratuito|item grátis|grátis|de graça|gratuito|gratuita
      amostra grátis|oferta de um|crédito na loja|um pix de|pix de|r$ 10|r$ 20|r$ 50|10 reais|20 reais|30 reais|50 reais|5 reais|10 euros
      20 euros|10 €|20 €|frete grátis na próxima|garantia estendida|sorteio|agrado|um agrado|uma surpresa|surpresinha|presente surpresa
      de presente|ganha um presente|um presente surpresa|presente grátis|um presentinho|créditos na loja|moedas shopee`,
    giveVerb: `
      enviamos|te enviamos|lhe enviamos|te envio|enviaremos|mandamos|te mandamos|te mando|a gente manda|a gente te manda|ganha|ganhe
      ganhar|ganhará|você ganha|vai ganhar|ganhas|recebe|receba|receber|receberá|você recebe|vai receber|recebes|damos|te damos|lhe damos
      te dou|daremos|a gente dá|oferecemos|oferecemos-lhe|te ofereço|presenteamos|devolvemos|te devolvemos|te devolvo|reembolsamos
      te reembolsamos|reembolsaremos|faço um pix|fazemos um pix|te faço um pix|garanta|garante|leve|concorre a|tem direito a um
      terá direito a|aproveite
      te reservamos|lhe reservamos`,
    screenshot: `
      print|prints|um print|o print|print da tela|print da avaliação|printar|captura de tela|captura de ecrã|captura|foto da avaliação
      foto da tela|screenshot|screen|comprovante da avaliação|link da avaliação|prova da avaliação|imagem da avaliação`,
    condition: `
      se você|se vc|se deixar|se fizer|se me|se nos|se der|se avaliar|se mudar|se alterar|se apagar|se excluir|se a senhora|se o senhor
      caso deixe|caso avalie|desde que|só se|somente se|apenas se|uma vez que|assim que|logo que|logo após|depois que|depois de
      enquanto não|até que|a menos que|em troca|em troca de|em troca da|em troca de uma|como agradecimento|em agradecimento|para agradecer
      por cada avaliação|pra cada avaliação|a cada avaliação|para cada avaliação|por uma avaliação|pela avaliação|pela sua avaliação
      pelas 5 estrelas|com a condição|mediante avaliação|mediante a|basta deixar|basta avaliar|é só avaliar|é só deixar|só avaliar
      ao avaliar|ao deixar|avaliando|deixando|após avaliar|após a avaliação|após deixar|após a sua avaliação|quando avaliar|quando deixar
      quando mudar|quando apagar|quando você|antes de avaliar|se não me|se não apagar|se não mudar|se não avaliar|mediante a avaliação`,
    orElse: `
      senão|se não|caso contrário|do contrário|de outra forma|ou então|ou eu|ou vou|ou deixo|ou dou|ou meto|ou coloco|ou avalio|ou publico
      ou posto|a menos que|se não fizerem|se não me|se não devolverem|se não resolverem|ou vocês vão
      ou vocês levam|ou levam|ou levas|ou vão levar|ou vai levar`,
    withhold: `
      não vamos enviar|não enviamos|não enviaremos|não será enviado|não mando|não mandamos|não vou enviar|não reembolsamos
      não reembolsaremos|não vamos reembolsar|não devolvemos|não devolveremos|não vamos devolver|sem reembolso|nada de reembolso
      não haverá reembolso|não trocamos|não vamos trocar|não liberamos|só liberamos|liberamos|será liberado|só será liberado|retido
      fica retido|fica bloqueado|bloqueado|pendente até|não sai|só depois|somente após|só após|apenas após|só quando|não antes
      enquanto não|até que|seguramos|não despachamos|não postamos|condicionado
      só mando se|só mando a peça se|só envio se|só enviamos se|só troco se|só trocamos se|só devolvo se|só devolvemos se|só se eu vir
      só se eu ver|se eu vir uma|será liberado quando|será liberado assim|será liberado depois|será enviado quando|será enviado depois
      será feito quando|será feito depois|primeiro as estrelas|estrelas primeiro|avaliação primeiro|primeiro a avaliação|primeiro avalie
      primeiro avalia|avalie primeiro|avalia primeiro
      é reservada a quem|é reservado a quem|reservada a quem deu|reservada para quem|reservado para quem|só acontece depois|só se faz depois
      só é feita depois|só é feito depois`,
    remedy: `
      reembolso|reembolsar|reembolsem|me reembolsem|devolução|devolver|devolvam|me devolvam|devolve|dinheiro|meu dinheiro|grana|estorno
      estornar|estornem|troca|trocar|troquem|produto novo|outro produto|um novo|outra peça|peça faltante|reposição|compensação|indenização
      indemnização|pacote|seu pacote|envio|reenvio|o pedido|seu pedido|a encomenda|desconto|conserto|reparo|reparação|me derem|me dão`,
    honest: `
      honesta|honesto|sincera|sincero|sinceramente|honestamente|imparcial|positiva ou negativa|boa ou ruim|boa ou má|seja qual for
      qualquer que seja|o que achou|o que você achou|com sinceridade|com toda sinceridade|sua experiência real|verdadeira opinião
      sem compromisso|franca|objetiva`,
    promotion: `
      black friday|cyber monday|esquenta black|semana do consumidor|dia do consumidor|oferta relâmpago|ofertas relâmpago
      promoção relâmpago|super oferta|superoferta|mega oferta|super promoção|mega promoção|megapromoção|oferta imperdível
      ofertas imperdíveis|oferta especial|oferta exclusiva|ofertas exclusivas|oferta por tempo limitado|leve 3 pague 2|leve 2 pague 1
      leve mais pague menos|compre 1 leve 2|compre e ganhe|na compra de 2|segunda unidade com|nova coleção|nossa nova coleção
      lançamentos da semana|acabou de chegar na loja|última chance|últimos dias de|liquidação total|queima de estoque|saldão
      preços incríveis|preços imperdíveis|preço de banana|até 50 % off|até 70 % off|até 50 % de desconto|até 70 % de desconto
      na próxima compra|na sua próxima compra|na tua próxima compra|para a sua próxima compra|próximo pedido com o cupom|indique um amigo
      indique e ganhe|desconto exclusivo|cupom exclusivo|saldos até|descontos de até
      novidades de outono|novidades de verão|novidades de inverno|novidades de primavera|coleção de outono|coleção de inverno
      coleção de verão|coleção primavera|leve dois pague um|leve três pague dois|compre um leve dois|queimão|segundo pela metade
      promoção da semana|oferta do dia|oferta da semana|liquida tudo|saldos de
      grande liquidação|tudo a menos|tudo com 50|tudo pela metade`,
    offer: `
      oferta|ofertas|em oferta|promoção|promoções|em promoção|promo|desconto|descontos|% off|10 % off|20 % off|30 % off|10 % de desconto
      15 % de desconto|20 % de desconto|30 % de desconto|50 % de desconto|cupom|cupons|cupão|cupom de desconto|código promocional
      código de desconto|metade do preço|frete grátis|portes grátis|portes gratuitos|preço especial|preços especiais|saldos|liquidação
      sem juros`,
    promotionCall: `
      compre agora|compra agora|compre já|garanta já|garanta o seu|garante já|garanta a sua|aproveite|aproveitem|não perca|não perde
      não percam|não deixe passar|não fique de fora|conheça nossa|conheça nossos|conheça a nossa|conhece a nossa|confira|confira nossa
      confira nossos|visite nossa|visite a nossa|visita a nossa|dá uma olhada|dê uma olhada|olha nossa|siga nossa|segue nossa|segue a loja
      siga a loja|siga-nos|nos siga|siga a nossa|se inscreva|inscreva-se|cadastre-se|corre que|só hoje|somente hoje|apenas hoje
      só até amanhã|só neste fim de semana|até domingo|até meia-noite|enquanto durarem os estoques|últimas horas|use o cupom|usa o cupom
      use o código|usa o código|utilize o código|com o código|com o cupom|clique aqui|clica aqui|descubra|descobre|você também pode gostar
      complete o look|leve também|leva também|favorite nossa|entre na nossa loja|acesse nossa|acesse o nosso
      venha ver|vem ver|venham ver|venha conhecer|vem conhecer|venha conferir|vem conferir|dá uma olhadinha|dê uma olhadinha
      dê uma espreitadela|espreite|espreita|passe na nossa|passa na nossa|passe pela nossa|subscreva|subscreve|não percas|se joga
      seguir nossa|seguir a nossa|lembre de seguir|lembre-se de seguir|não esqueça de seguir`,
    ownGoods: `
      nossa loja|a nossa loja|minha loja|minha lojinha|nossa lojinha|nosso site|nossos produtos|todos os nossos produtos|outros produtos
      meus outros produtos|nossos outros produtos|nossos anúncios|meus anúncios|outros anúncios|outros modelos|nossos modelos
      nossa coleção|nossas coleções|nosso catálogo|todo o site|toda a loja|toda loja|nossa linha|nossa gama|nossas novidades
      nossas ofertas|nossos acessórios|próxima compra|próximo pedido|próximas compras|lançamentos|nossos artigos
      na nossa loja|nossa capinha|nossas capinhas|nossa newsletter|nossas botas|nossas bolsas|nossas promoções|nossos lançamentos
      nossos saldos|próxima encomenda
      toda a coleção|toda a linha|loja toda`,
    guarantee: `
      garantia|garantias|a garantia|garantia legal|garantia de 90 dias|90 dias de garantia|garantia de 3 anos|garantia de três anos
      na garantia|em garantia|vício oculto|vícios ocultos|vício do produto|falta de conformidade|garantia contratual|cobertura da garantia`,
    withdrawal: `
      arrependimento|direito de arrependimento|direito ao arrependimento|desistência|direito de desistência|desistir da compra
      prazo de arrependimento|prazo de 7 dias|7 dias de arrependimento|livre resolução|direito de livre resolução|prazo de reflexão
      prazo de 14 dias|resolver o contrato|direito de devolução`,
    returnGoods: `
      devoluções|devolver o produto|devolver o artigo|devolver a peça|devolver a mercadoria|devolução do produto|aceitamos devolução
      aceitamos devoluções|fazemos devolução|trocas|trocamos|trocar o produto|trocar a peça|troca do produto|trocas e devoluções
      troca ou devolução|trocados|retorno do produto|fazemos trocas|direito a troca|fazemos troca|aceitamos troca|aceitamos trocas
      tem troca|ser trocado|ser trocados|ser devolvido|ser devolvidos|troca de produto|troca da peça|direito a devolução|realizamos trocas
      realizamos trocas ou|tem devolução|efetuamos trocas|efetuamos devoluções`,
    refund: `
      reembolso|reembolsos|reembolsar|reembolsamos|reembolsado|reembolsável|reembolsáveis|reembolsaremos|estorno|estornos|estornar
      estornamos|devolver o dinheiro|devolvemos o dinheiro|devolvemos dinheiro|devolução do dinheiro|devolução do valor|devolver o valor
      devolvemos o valor|dinheiro de volta|ressarcimento|ressarcir|ressarcimos|restituição|restituir o valor`,
    complaint: `
      reclamação|reclamações|reclamar|queixa|queixas|contestação|contestar|acionar a garantia|pedido de garantia|solicitação de garantia
      livro de reclamações`,
    denialVerb: `
      excluído|excluída|excluídos|não cobre|não coberto|não coberta|não cobrimos|perde a garantia|perde o direito|perderá a garantia
      perde-se a garantia|anula a garantia|invalida a garantia|venda final|vendas finais|venda definitiva|vendas definitivas
      não reembolsável|não reembolsáveis|sem garantia|sem direito|sem troca|sem trocas|sem devolução|sem devoluções|sem reembolso
      recusamos|recusaremos|será recusado|serão recusados|recusada a|proibida a troca|proibida a devolução|impossível trocar
      impossível devolver|renuncia ao|renuncia à|abre mão|no estado em que se encontra|não nos responsabilizamos|não me responsabilizo
      não nos responsabilizaremos|nem troca nem devolução|nem trocas nem devoluções|não aceitamos|não são aceites|não são aceitas
      não é aceite|não tem direito|sem exceção
      recusada|recusado|recusadas`,
    saleItem: `
      em promoção|na promoção|promocional|promocionais|em oferta|em liquidação|liquidação|da liquidação|em saldo|em saldos|saldos
      queima de estoque|outlet|ponta de estoque|seminovo|seminovos|segunda mão|em segunda mão|recondicionado|recondicionados|mostruário
      peça de mostruário|fim de coleção|black friday|preço promocional|produtos em promoção|peças em promoção|produto usado
      produtos usados|artigos usados|peças com desconto|produtos com desconto|artigos com desconto|artigos em promoção|artigos em saldo
      comprado em promoção`,
    opened: `
      produto aberto|produtos abertos|caixa aberta|embalagem aberta|embalagem violada|lacre rompido|lacre violado|sem lacre|sem o lacre
      se abrir|se foi aberto|foi aberto|depois de aberto|uma vez aberto|uma vez aberta|após aberto|após abrir|já aberto|abertos
      desembalado|desembalados|produto usado|já usado|foi usado|usadas|experimentado|experimentada|já experimentou|sem etiqueta
      sem a etiqueta|etiqueta removida|etiqueta cortada|sem embalagem|produtos testados|produto testado|produto já testado|peça lavada
      peças lavadas|peça usada|peças usadas|após o uso|abriu a embalagem|abriu a caixa|abriu o lacre|ter sido aberto|estiver aberto
      estiver aberta|está aberto|está aberta
      já usou|você usou|você abriu|já abriu|já vestiu|usou então|aberto então
      abrir o blister|abrir a embalagem|abrir a caixa|abertura da embalagem`,
    faulty: `
      defeituoso|defeituosa|defeituosos|defeito|defeitos|com defeito|com defeitos|quebrado|quebrada|quebrados|avariado|avariada|danificado
      danificada|danificados|estragado|estragada|não funciona|não presta|parou de funcionar|não está funcionando|veio errado|com avaria
      avaria|rachado|rachada|rasgado|não conforme|trincado|produto partido|chegou partido|veio partido|chegou quebrado|veio quebrado
      não liga mais|vício de fabricação`,
    inNoCase: `
      em hipótese alguma|em nenhuma hipótese|sob nenhuma hipótese|em nenhum caso|em caso algum|de jeito nenhum|de forma alguma
      de maneira nenhuma|de modo algum|sob nenhuma circunstância|em nenhuma circunstância|por nenhum motivo|por motivo nenhum
      por motivo algum|sem exceção|sem exceções|seja qual for o motivo|qualquer que seja o motivo|independente do motivo
      independentemente do motivo|não importa o motivo|mesmo que|mesmo se|mesmo com defeito|ainda que|nem que|nem se|nem com defeito
      de espécie alguma|de qualquer natureza|nunca jamais`,
    storeCredit: `
      vale-troca|vale-compra|vale-compras|crédito na loja|crédito em loja|créditos na loja|crédito para próxima|crédito para outra compra
      crédito no site|cupom para nova compra|nota de crédito|só troca|somente troca|apenas troca|só trocamos|troca por outro produto
      outro produto do mesmo valor|saldo na loja|um vale de|vale no valor|em vale|só um vale|apenas um vale|vale para`,
    maker: `
      fabricante|o fabricante|a fábrica|a marca|fornecedor|o fornecedor|importador|importadora|distribuidor|assistência técnica
      assistência autorizada|transportadora|a transportadora|correios|os correios|ctt|o entregador|motoboy`,
    refundCondition: `
      caixa original|embalagem original|etiquetas originais|com todas as etiquetas|lacre intacto|assinar|assine|assinado o
      termo de quitação|renunciar|abrir mão|taxa de reestocagem|taxa de reposição|taxa de devolução|taxa administrativa|pague primeiro
      pagar primeiro|pagar o frete|frete por sua conta|frete por conta do cliente|por conta do comprador|por conta do cliente|à sua custa
      portes por conta do cliente|pagar a alfândega|encerrar a reclamação|encerre a reclamação|fechar a reclamação|feche a reclamação
      cancelar a reclamação|apagar a avaliação|vídeo da abertura|vídeo abrindo|vídeo do unboxing|todos os acessórios`,
    changeOfMind: `
      mudança de ideia|mudou de ideia|mudar de ideia|mudou de opinião|não gostou|não gosta|não serviu|não quer mais|não querer mais
      tamanho errado pedido|pediu errado|comprou errado|compra por engano|arrependeu|se arrependeu|após 7 dias|depois de 7 dias
      passados 7 dias|após 14 dias|depois de 14 dias|passados 14 dias|após 30 dias|após 90 dias|fora do prazo|prazo expirado|prazo expirou
      passou do prazo|prazo já passou|prazo encerrado`,
    lawfulException: `
      sob medida|feito sob medida|por medida|feitos por medida|personalizado|personalizada|personalizados|personalizadas|gravado|gravação
      com seu nome|com o seu nome|com sua foto|bordado|sob encomenda|higiene|higiênicos|motivos de higiene|questões de higiene
      roupa íntima|roupa interior|lingerie|calcinha|calcinhas|cueca|cuecas|biquíni|biquínis|moda praia|fato de banho|brincos|piercing
      piercings|cosméticos|cosmético|perecível|perecíveis|alimentos|flores|conteúdo digital|download|produto digital|licença digital
      chave de ativação|software aberto|mau uso|uso indevido|desgaste natural|desgaste normal|uso normal|queda|oxidação|contato com água
      selados`,
    only: `só|somente|apenas|unicamente|exclusivamente|nada além de|só mesmo|tão somente`,
    cure: `
      cura|curar|curam|curou|curará|tratar a|para tratar|combate|combater|combatem|elimina|eliminam|acaba com|acabam com|põe fim|dê adeus
      dá adeus|diga adeus|adeus à|adeus ao|adeus às|livre-se|livra-se|se livre da|se livre do|livrar-se|faz desaparecer|some com|faz sumir
      reverte|reverter|previne|prevenir|protege contra|imuniza|remédio para|remédio contra|santo remédio|remédio natural
      substitui os remédios|substitui remédios|substitui medicamentos|alivia de vez|alivia para sempre|alivia a|alivia o|alivia as
      regenera|baixa a glicose|baixa a pressão|mata o vírus|mata vírus|eficaz contra|estanca a queda|solução definitiva|para acabar com
      controla a diabetes|fim das dores|fim da dor|trata doenças|para curar|elimine|acabe com|trata a doença
      adeus dor|adeus dores|adeus aos|revertem|nascer cabelo|faz nascer|faz crescer cabelo|nasce cabelo|renascer|tira a dor|tira as dores
      tira dor|matam o vírus|mata os vírus|protegem contra|previnem|regenera a cartilagem|reconstrói a cartilagem|desintoxica|rejuvenesce
      dispensa remédio|substitui o remédio|substitui a medicação|substitui o tratamento
      chega de roncar
      destrói|destroem|baixam|abaixam|dissolve|dissolvem|varre`,
    disease: `
      diabetes|diabete|diabético|diabéticos|câncer|cancro|tumor|tumores|artrite|artrose|reumatismo|eczema|psoríase|dermatite|rosácea
      vitiligo|insônia|enxaqueca|enxaquecas|dor de cabeça|dores de cabeça|hipertensão|pressão alta|tensão alta|colesterol|triglicerídeos
      queda de cabelo|queda capilar|calvície|alopecia|depressão|ansiedade|síndrome do pânico|estresse crônico|acne|vírus|covid|covid-19
      coronavírus|gripe|resfriado|asma|bronquite|rinite|sinusite|alergia|alergias|doença|doenças|infecção|infecções|infeção|inflamação
      inflamações|dor nas costas|dores nas costas|dor nas articulações|dores nas articulações|dores articulares|dor crônica|dores crônicas
      lombalgia|ciática|hérnia|hérnia de disco|tendinite|bursite|gota úrica|ácido úrico|alzheimer|parkinson|autismo|tdah|epilepsia
      impotência|disfunção erétil|ejaculação precoce|próstata|hemorroida|hemorroidas|varizes|micose|micoses|fungo na unha|verrugas|herpes
      cobreiro|cistite|candidíase|prisão de ventre|gastrite|refluxo|úlcera|intestino irritável|fibromialgia|esclerose|tireoide|tiroide
      zumbido no ouvido|catarata|glaucoma|miopia|apneia|menopausa|endometriose|infertilidade|anemia|avc|infarto|enfarte|aids|hiv|hepatite
      cirrose|gordura no fígado|febre|obesidade|labirintite
      rugas|celulite|estrias|cabelos brancos|cicatrizes|manchas na pele|olheiras|dor de coluna|dor no joelho|dores no joelho|dor nas juntas
      pernas pesadas|ronco|mau hálito|perda de memória|insulina|cólica|cólicas|crises de ansiedade|ataques de pânico|pedra nos rins
      a pressão|glicemia|glicose alta`,
    weight: `
      emagrecer|emagrece|emagreça|emagrecimento|emagrecedor|emagreci|perder peso|perca peso|perde peso|perda de peso|perder quilos
      perca quilos|perder 10 kg|perca 10 kg|perca 10 quilos|perder 10 quilos|perca até|secar barriga|seca barriga|seca a barriga
      secar a barriga|barriga chapada|barriga lisa|queima gordura|queimar gordura|queimador de gordura|queima de gordura|elimina gordura
      gordura localizada|gordura abdominal|quilos a menos|sem dieta|tira a fome|inibidor de apetite|afina a cintura|chá emagrecedor
      desincha
      quilinhos a menos|manequins a menos|sem academia|sem ginásio|sem passar fome`,
    absolute: `
      garantido|garantidos|resultado garantido|resultados garantidos|100 % garantido|100 % eficaz|100 % eficiente|100 % seguro
      100 % natural e eficaz|cem por cento|definitivamente|para sempre|pra sempre|de uma vez por todas|da noite para o dia|em uma noite
      numa noite|em poucos dias|em uma semana|em 7 dias|em 10 dias|em 15 dias|em duas semanas|em 2 semanas|em um mês|em 30 dias
      em três semanas|em 3 semanas|sem efeitos colaterais|sem efeito colateral|sem efeitos secundários|sem contraindicação
      cientificamente comprovado|cientificamente provado|clinicamente comprovado|clinicamente testado|comprovado cientificamente
      comprovado pela ciência|milagroso|milagrosa|sem esforço|infalível|sem remédio|sem remédios|sem cirurgia|sem sair do sofá|garantidas
      efeito milagre|livre de vez|acaba de vez|em 24 horas|em poucas horas|em 5 dias|100 por cento
      na primeira noite|na primeira aplicação|no primeiro uso|logo na primeira|desde a primeira aplicação|desde a primeira noite
      resultado imediato|resultados imediatos|efeito imediato|efeitos imediatos|efeito permanente|efeito lifting|efeito botox|em quinze dias
      em 48 horas|em três dias|em cinco minutos|testado e aprovado|zero efeito colateral|100% garantido
      comprovado em laboratório|comprovado por estudos
      de um dia para o outro|da noite pro dia
      resultado certo|resultados certos|resultado assegurado|é milagroso|sem receita`,
    superlative: `
      o melhor do mundo|a melhor do mundo|os melhores do mundo|melhor do mundo|número um do mundo|número 1 do mundo|nº 1 do mundo
      nunca quebra|jamais quebra|não quebra nunca|nunca estraga|inquebrável para sempre|indestrutível|risco zero|zero risco
      absolutamente seguro|sem nenhum risco|único no mundo|dura para sempre|o mais seguro do mundo`,
    fake: `
      réplica|réplicas|réplica perfeita|réplica de primeira|primeira linha premium|linha premium aaa|falsificado|falsificada|falsificados
      falsificação|falsificações|pirateado|paralelo de marca|imitação de marca|é imitação|imitações|uma imitação|contrafação|contrafeito
      contrafeitos|não é original|não são originais|não é o original|qualidade espelho|qualidade aaa|grau aaa|clone|clones|cópia de marca
      é uma cópia|são cópias|é cópia|cópia perfeita|cópia fiel|cópia idêntica|boa cópia|fake|fakes|superfake|super fake|xing ling|xingling
      similar ao original|inspired de marca|inspirado na marca|dupe|dupes|produto pirata|produtos piratas|é pirata|são piratas
      versão pirata|tênis primeira linha|réplica primeira linha|é primeira linha|de primeira linha|réplica aaa|réplica 1:1
      réplica idêntica|réplica de luxo|é falsificado|é falso|são falsos|cópia de luxo|cópias de marca|é fake`,
    genuine: `
      autêntico|autêntica|autênticos|genuíno|genuína|legítimo|legítima|autenticidade|100 % original|é original|são originais|seja original
      sejam originais|o original|os originais|um original|produto original|produtos originais|artigo original|artigos originais
      marca original|100 % originais|original de fábrica da marca`,
    customs: `
      alfândega|alfandegário|alfandegária|alfandegárias|aduana|aduaneiro|aduaneira|receita federal|imposto de importação
      impostos de importação|taxa de importação|taxas de importação|tributação|tributado|taxação|taxado|taxada|ser taxado|remessa conforme
      desembaraço|direitos aduaneiros|icms|cn22|cn23|imposto na alfândega|pagar imposto|pagar impostos|o imposto|os impostos
      taxa da alfândega|taxas alfandegárias`,
    declareVerb: `
      declarar|declara|declare|declarem|declaramos|declararemos|declaro|declarando|declarado|declarada|valor declarado|declarar como
      colocar um valor|coloca um valor|coloque um valor|colocamos um valor|colocar como|coloca como|coloque como|colocamos como
      coloco como|colocar menos|coloca menos|coloque menos|colocamos menos|pôr um valor|por um valor menor|pôr como|põe como|pomos como
      escrever como|escreva como|escrevemos como|escrever presente|escreve presente|marcar como|marca como|marque como|marcamos como
      marcar presente|marcado como|indicar um valor|indicamos um valor|indicar como|preencher como|preencher com valor|fazer a nota
      faço a nota|fazemos a nota|nota com valor|emitir a nota|emitimos a nota|faturar por|mandar como|mando como|mandamos como|enviar como
      envie como|enviamos como|envia como|passar como|fazer passar|subfaturar|subfaturamos|baixar o valor|diminuir o valor|reduzir o valor
      escrevemos|escreve no|escreva no|escrevam que|escreva que|escreve que|coloca na nota|colocar na nota|colocamos na nota|ponham que
      põe que é|ponha que é|coloquem que|coloca que é|coloque que é|marquem como|faz passar|façam passar|subdeclarar
      declara como|declare como|declara o valor|declare o valor|declara menos|declare menos
      ponho|boto|bota que|coloco|ponha o valor|botar um valor|bota um valor`,
    papers: `
      na nota|na nota fiscal|na fatura|fatura comercial|na declaração|declaração aduaneira|declaração alfandegária|declaração de conteúdo
      formulário da alfândega|na etiqueta|cn22|cn23|documentos da alfândega|nos papéis|na invoice|invoice|na caixa como|nota com valor
      na nota de|no documento de importação
      no rótulo|na guia|no formulário
      no pacote da alfândega|na etiqueta da alfândega
      no formulário da alfândega`,
    lowValue: `
      valor menor|valor mais baixo|valor inferior|valor baixo|menor valor|baixo valor|valor reduzido|valor mínimo|valor simbólico
      valor pequeno|valor abaixo|valor de 10|valor de 15|valor de 20|valor de 5|preço menor|preço mais baixo|preço inferior
      preço simbólico|menos que o valor|abaixo do valor|metade do valor|metade do preço|a metade do valor|menos de 50 dólares
      abaixo de 50 dólares|menos de 150 euros|abaixo de 150|abaixo dos 50|por 10 dólares|por 20 dólares|como 10 dólares|como 20 dólares
      só 10 dólares|só 20 dólares|10 dólares só|por 10 euros|por 20 euros|só 10 euros|por 50 reais|quantia menor|valor bem baixo
      valor bem menor
      valor baixinho|pouco valor|valor irrisório|uma quantia menor|nota mais baixa|fatura mais baixa|valor fictício
      diminuir o valor|baixar o valor|reduzir o valor|abaixar o valor|valor mais baixinho|fatura levezinha|fatura mais levezinha
      fatura mais leve|nota mais leve|uma mixaria|uma ninharia`,
    giftMark: `
      como presente|como um presente|como prenda|como oferta pessoal|como gift|gift na|presente na declaração|presente na caixa
      presente no pacote|presente na etiqueta|escrever presente|escreve presente|marcar presente|que é presente|que é um presente
      que é prenda|como amostra|como amostras|amostra sem valor|sem valor comercial|como documentos|como documento|como usado
      como roupa usada|como uso pessoal|objetos pessoais|pertences pessoais|entre pessoas físicas|de pessoa física para|como doação
      que é uma prenda|como artigo usado|como produto usado|como objetos pessoais
      como brinde|como lembrança|como mimo`,
    avoidTax: `
      evitar a alfândega|evitar alfândega|evitar imposto|evitar impostos|evitar o imposto|evitar os impostos|evitar taxa|evitar taxas
      evitar a taxa|evitar a taxação|evitar a tributação|evitar o iva|evitar ser taxado|não ser taxado|não ser taxada|não seja taxado
      não for taxado|não pagar imposto|não pagar impostos|não pagar alfândega|não pague imposto|não paga imposto|não paga alfândega
      não pague taxa|não pagar taxa|fugir da alfândega|fugir do imposto|fugir da taxa|fugir da receita|driblar a receita
      driblar a alfândega|burlar a alfândega|burlar a receita|escapar da alfândega|escapar do imposto|escapar da taxa|sem pagar imposto
      sem pagar alfândega|sem pagar taxa|sem ser taxado|sonegar|economizar imposto|economizar no imposto|pagar menos imposto
      pagar menos impostos|poupar no iva|sem iva
      não taxa|não taxar|não taxarem|escapa da taxa|escapa do imposto|não paga nada na alfândega|não pagar iva|não pagar na alfândega
      driblar o imposto|tiro o imposto|tirar o imposto|fugir ao iva|fugir à alfândega`,
    noInvoice: `
      sem nota|sem nota fiscal|sem nf|sem fatura|por baixo dos panos|sem emitir nota|não emito nota|não emitimos nota|sem contribuinte
      por fora da nota|meia nota|sem passar recibo|sem recibo nem|não passo fatura|não passamos fatura|não passo recibo
      sem recibo|sem factura|nota por fora`,
    secret: `
      senha|senhas|sua senha|tua senha|a senha|palavra-passe|password|código de verificação|código de confirmação|código de segurança
      código que chegou|código que você recebeu|código que recebeu|código que vai chegar|código que você vai receber
      código que vai receber|código que te enviamos|código que enviamos|código recebido por sms|código por sms|código do sms|código sms
      código de 6 dígitos|código de seis dígitos|código de 4 dígitos|código do whatsapp|código de autenticação|token do banco
      token bancário|token do celular|itoken|código otp|otp|pin do cartão|código pin|seu pin|cvv|cvc|código de trás do cartão
      três números de trás|3 números de trás|três dígitos do verso|3 dígitos do verso|3 dígitos atrás|número completo do cartão
      número do seu cartão|número do cartão|dados do cartão|dados do seu cartão|foto do cartão|foto do seu cartão|frente e verso do cartão
      validade do cartão|login e senha|usuário e senha|credenciais|dados de acesso|senha do gov|assinatura eletrônica|frase secreta
      número atrás do cartão|números atrás do cartão|número no verso|números no verso|algarismos no verso|dígitos no verso|dígitos atrás
      código atrás do cartão|frente e do verso do cartão|selfie com o cartão|selfie segurando o cartão|token|token do app|pin|login
      user e palavra-passe|user e pass|utilizador e palavra-passe|senha do app|senha do banco|senha do cartão|código da app
      código da aplicação do banco|chave de segurança|validade e cvv
      os 6 números|6 números que|seis números que|números que chegaram|dígitos que chegaram|os seis dígitos|os 6 dígitos
      número inteiro do cartão|cartão dos dois lados|fotos do cartão
      números do sms|dígitos do sms|código do banco|código do seu banco`,
    askVerb: `
      me envie|me envia|envie-me|envia-me|nos envie|envie-nos|me mande|me manda|nos mande|me passe|me passa|me passar|nos passe|me dê
      me dá|dê-me|dá-me|nos dê|me fale|me fala|me diga|me diz|diga-me|diga-nos|nos diga|diz-me|informe|me informe|nos informe|informar
      me informa|compartilhe|compartilha|compartilhar|partilhe|forneça|fornecer|nos forneça|forneça-nos|confirme|confirma|me confirme
      nos confirme|preciso|preciso do|preciso da|precisamos|precisamos do|precisamos da|qual a|qual a sua|encaminhe|encaminha|me encaminhe
      repasse|dite|leia para|responda com|facultar|faculte|qual é a|qual é o|qual é a sua|passa o|passa a|passa pra mim|manda o|manda a
      mande o|mande a|manda pra mim|envie o|envie a|envia o|envia a|enviar o|indique o|indique-nos|basta enviar
      fala o|manda foto|mande foto|confirme-me|copia aqui|copie aqui|cola aqui|cole aqui|qual é|quais são|leia-me|me lê|lê pra mim
      digita aqui|digite aqui|indique-me|indique|repita|me encaminha
      me passa o|qual o número|nos informe o|informe o|informe a
      precisaria do|eu precisaria|precisaria da|me reenvia|reenvia|reenvie|dite a|dita a|dite o|fotografe|fotografa|informe seu|informe sua`,
    insult: `
      filho da puta|filhos da puta|filha da puta|filhas da puta|fdp|fdps|filho de uma puta|filho duma puta|filhos duma puta|filho da égua
      filho de uma égua|filhodaputa|arrombado|arrombados|arrombada|otário|otários|otária|babaca|babacas|cuzão|cuzões|desgraçado
      desgraçados|desgraçada|vagabundo|vagabundos|vagabunda|vagabundas|corno manso|imbecil|imbecis|idiota|idiotas|retardado|retardados
      retardada|mongoloide|mongoloides|débil mental|débeis mentais|demente|dementes|cretino|cretinos|babacão|trouxa de merda|canalhas
      safado|safados|safada|pilantra|pilantras|golpista|golpistas|estelionatário|estelionatários|trambiqueiro|trambiqueiros|vigarista
      vigaristas|caloteiro|caloteiros|burlão|burlões|aldrabão|aldrabões|aldrabona|caralho de gente|pau no cu|vai tomar no cu
      vão tomar no cu|vai tomar no teu cu|vtnc|tomar no cu|toma no cu|vai se foder|vão se foder|vai te foder|vsf|vai se fuder|vão se fuder
      foda-se você|fodam-se|vai à merda|vão à merda|vai pra merda|vai pro inferno|vão pro inferno|vai pra puta que pariu|vai pra puta
      puta que te pariu|puta que pariu vocês|vá para o caralho|vai pro caralho|vai pó caralho|vão pó caralho|vai cagar|bosta de gente
      seu bosta|seus bostas|bando de bosta|pedaço de merda|pedaços de merda|monte de merda|seu merda|seus merdas|merdinha|gente de merda
      escroto|escrotos|escrota|nojento de merda|verme maldito|lixo humano|seus lixos|seu lixo|cara de cu|cara de pau de merda
      piranha de merda|cabrão|cabrões|cabra de merda|paneleirice de gente|parvalhão|parvalhões|palhaço de merda|cabeça de merda
      atrasado mental|atrasados mentais|anta quadrada|zé ruela|zé buceta|bosta humana|seu jegue|seu burro|seus burros|sua burra|seu animal
      seus animais|sua anta|seu porco|seus porcos|seu ladrão|seus ladrões|bando de ladrão|bando de ladrões|bando de vagabundo
      bando de incompetente|bando de incompetentes|bando de safado|bando de safados|cambada de ladrões|sua cachorra|seu cachorro
      raça do caralho|seu corno|seus cornos|sua puta|sua vadia|putas de|seu mongol|seus mongóis|seu jumento|seu jumenta|seu canalha
      seu trouxa|seus trouxas|seu palhaço|seus palhaços|sua palhaça|seu mentiroso|seus mentirosos|seu inútil|seus inúteis|sua inútil
      seu estúpido|seus estúpidos|sua estúpida|seu incompetente|seus incompetentes|seu nojento|seus nojentos|sua nojenta|seu verme
      seus vermes|seu bandido|seus bandidos|seu miserável|seu covarde|seu parvo|seus parvos|seu sem vergonha|seus sem vergonha
      sua desgraça|seu animal de teta|seu imprestável|seus imprestáveis|lixos humanos|seu moleque|sua besta|seu tapado|seu otário
      bando de palhaços|bando de palhaço|bando de inútil|bando de inúteis|bando de otários|cambada de burros|cambada de incompetentes
      corja de ladrões|corja de bandidos|quadrilha de ladrões|quadrilha de bandidos|estupor do caralho
      pé rapado|pés rapados|morto de fome|mortos de fome|mortas de fome|morta-fome|morcão|morcões|palerma|palermas|burgesso|burgessos
      labrego|labregos|mentecapto|mentecaptos|energúmeno|energúmenos|filho da mãe|filhos da mãe|pqp|tnc|vão cagar|canalha|cafajeste
      cafajestes|energúmena|lazarento|lazarentos|zé-ninguém|bostinha|chifrudo|manezão|boçal|boçais|cretina|estafermo|estafermos|tansos|tanso
      seu anta|bando de antas|bando de jumentos|bando de cornos|bando de tapados|bando de trouxas|bando de porcos|cambada de ladr*
      cambada de vagabund*|cambada de incompetente*|cambada de inúteis|seu idiota|seus idiotas|seu ignorante|seus ignorantes`,
    insultWeak: `
      burro|burros|burra|burras|estúpido|estúpidos|estúpida|inútil|inúteis|incompetente|incompetentes|incapazes|palhaço|palhaços|palhaça
      mentiroso|mentirosos|mentirosa|ladrão|ladrões|ladra|porcos|lixos|nojento|nojentos|nojenta|desonesto|desonestos|sem vergonha
      sem vergonhas|cara de pau|caras de pau|ridículos|patéticos|ignorante|ignorantes|analfabeto|analfabetos|preguiçosos|preguiçoso
      picareta|picaretas|trouxa|trouxas|tonto|tontos|bobo|bobos|parvo|parvos|parva|burrico|bandido|bandidos|marginais|bostas|merdas|vermes
      parasita|parasitas|hipócrita|hipócritas|covarde|covardes|asno|asnos|jegue|jegues|fracassado|fracassados|criminosos|malandro
      malandros|mau-caráter|maus-caracteres|miserável|miseráveis|moleque|moleques|lerdos|tapado|tapados|tapada|um lixo|uns lixos|um verme
      um animal|uns animais|uma besta|umas bestas|uma anta|um porco|um bosta|uns bostas|um merda|uns merdas|uma merda|imprestável
      imprestáveis
      lixo|verme|sanguessugas|abutres|urubus|idiota|idiotas|merda|bosta
      anta|jumento|saloio|saloios`,
    addressee: `
      você é|vc é|vcs são|vocês são|vocês são uns|vocês são um|és um|és uma|és mesmo|tu és|tu é|vocês são tudo|são uns|são umas
      são todos uns|bando de|cambada de|corja de|quadrilha de|que bando|que cambada|sua empresa de|esse vendedor é|este vendedor é
      o vendedor é|vendedora é|atendente é|sua equipe de|deixa de ser|deixem de ser|larga de ser|ô seu|seu grande|sois uns|vós sois
      você não passa de|vocês não passam de|sua equipe é|seus funcionários são|monte de gente|raça de gente|vcs são uns|esses|cês são
      ocês são
      sua cambada|corja|raça de|súcia de|seu bando|esse bando`,
    threat: `
      sei onde você mora|sei onde vc mora|sei onde tu mora|sei onde moras|sei onde vocês moram|sei onde vocês ficam|sei onde fica sua casa
      sei onde trabalhas|sei onde você trabalha|sei onde vocês trabalham|tenho seu endereço e|tenho o endereço de vocês
      descobri seu endereço|você vai se arrepender|vc vai se arrepender|vocês vão se arrepender|vcs vão se arrepender|vais-te arrepender
      vão-se arrepender|vai se arrepender amargamente|vou te achar|vou te encontrar|vou achar vocês|vou encontrar vocês|vou atrás de você
      vou atrás de vocês|vou atrás da sua família|eu te acho|vou te pegar|vou pegar vocês|te pego na|te pego lá fora|pego vocês
      vou te caçar|isso não vai ficar assim e você|você vai ver|vocês vão ver|vcs vão ver|vais ver o que
      você não sabe com quem está mexendo|não sabe com quem mexeu|não sabem com quem mexeram|não sabem com quem se meteram
      cuidado nas costas|olha as costas|fica esperto|fiquem espertos|abre o olho na rua|cuida da sua família|cuidem das suas famílias
      pensa na sua família|pensa nos seus filhos|vai pagar caro|vão pagar caro|você me paga|vocês me pagam|vcs me pagam|vai ter volta
      você tá morto|você está morto|estás morto|vocês estão mortos|tá morto|vai morrer|vocês vão morrer|seus dias estão contados
      teus dias estão contados|vou aí pessoalmente e|vou na sua casa|vou até aí com|vou mandar uns caras|mando uns caras
      vou acabar com a sua vida|vou acabar com sua raça|vai amanhecer com a boca cheia de formiga|espera só que
      sei onde fica o depósito|sei onde fica a loja de vocês|sei onde fica sua loja|sei qual é o seu carro|sei qual é o teu carro
      sei que carro você tem|sei a placa do seu carro|sei a que horas sais|sei que horas você sai|cuidado quando sair|cuidado quando saíres
      cuidado com teus filhos|cuidado com seus filhos|cuidado com os teus filhos|pensa nos teus filhos|pensa na tua família
      pense na sua família|reze pra não|reza pra não|reze para não|reza para não|rezem pra não|rezem para que eu não
      ora pra não me encontrar|não cruza comigo|vai levar uma surra|vão levar uma surra|vai tomar uma surra|vai levar um tiro|vai levar bala
      vai tomar um tiro|levar nas trombas|levar na tromba|levas nas trombas|levar no focinho|levas no focinho|levas um murro|levar um murro
      levas uma sova|levar uma sova|levar porrada|levas porrada|vai tomar porrada|vou acertar as contas|acertar as contas com vocês
      acertar as contas contigo|ajustar contas contigo|ajustar contas convosco|te pego na saída|vamos te pegar|te acho até no inferno
      se arrepender de ter nascido|arrepender do dia que|vais arrepender-te|hão de se arrepender|hão-de pagar|vais pagar caro
      isso não vai ficar assim não|dorme com um olho aberto|abre o olho quando|fica esperto na rua|fica ligado na rua|tens os dias contados
      já era pra você maluco|tu vai morrer|você vai morrer|vai amanhecer com a boca|amanhecer com a boca cheia de formiga
      vais parar ao hospital|vai parar no hospital|vão parar no hospital|faço-te a folha|te faço a folha|limpo-te o sebo
      vou te pegar na|vou te pegar lá|vou te achar e|vou te encontrar e|vou aí e acabo|vou aí e quebro|eu te pego na
      vai parar no pronto-socorro|parar no pronto-socorro|parar na uti|parar no necrotério|uma hora eu te acho|uma hora te acho
      ainda te acho|ainda te encontro|ainda te apanho|vai virar um inferno|virar um inferno|fazer da tua vida um inferno
      fazer da vida de vocês um inferno|pode acontecer um acidente|se eu pegar esse vendedor|se eu pegar você|se eu pegar vocês
      se voltas cá levas|carga de porrada|enfio a porrada|levas nos cornos|levas na cara|ficas sem dentes|fica sem dentes
      vai ficar sem dentes
      acorda sem os|acordas sem os|vai acordar sem|tão te procurando|estão te procurando|andam à tua procura|tua foto pros|sua foto pros
      teu endereço pros|dei teu endereço|dei seu endereço pros`,
    violence: `
      te mato|mato você|mato vocês|vou matar|te matar|matar vocês|matarei|quebrar a sua cara|quebrar a cara|quebro a cara|te quebro
      quebrar vocês|quebro vocês|te quebrar|quebrar no pau|quebrar tudo|partir a cara|partir-te a|parto-te|parto a cara|arrebento
      te arrebento|arrebentar vocês|quebrar as pernas|partir as pernas|encher de porrada|encher de pancada|dar porrada|meter a porrada
      meto a porrada|dar uma surra|sentar a mão|meter bala|meto bala|encher de bala|dar um tiro|dou um tiro|tiro na cara|tiro na cabeça
      um tiro em|passar fogo|esfaquear|esfaqueio|dar uma facada|degolar|estrangular|espancar|espanco|te espanco|bater em você
      bater em vocês|te bato|linchar|tacar fogo|taco fogo|tocar fogo|toco fogo|botar fogo|boto fogo|pôr fogo|ponho fogo|pegar fogo aí
      atear fogo|queimar tudo|queimo tudo|queimar a loja|explodo|meter uma bomba|jogar uma bomba|colocar uma bomba|estuprar|violar-te
      destruir a sua|acabar com você na porrada|moer na porrada|cortar a garganta|matar você|matar todo mundo|matar todos|te dar uma surra
      enfiar a porrada|te enforcar|rebentar-te|rebentar com|rebento-te|rebento com|arrebentar a|arrebentar tudo|explodir a|explodir essa
      explodir o|incendiar a|incendiar o|quebro tudo aí|bater na sua|meter a faca|meto a faca|furar você
      meto fogo|meter fogo|quebro as pernas|quebrar os dentes|quebro os dentes|arrebentar a cara|arrebento a cara|partir-te|partir-vos
      parto-vos|parto tudo|parto a loja|partir os dentes|encho de porrada|cair na porrada|cair no soco|descer a porrada|descer o cacete
      descer a mão|dou uma surra|dar uma sova|cortar o pescoço|furar os pneus|furo os pneus|riscar o carro|passar o cerol|explodir a loja
      rebentar com vocês|rebentar contigo
      quebro tua cabeça|quebro sua cabeça|quebrar a cabeça de|partir a cabeça|parto a cabeça|carga de porrada|rachar a cabeça|racho a cabeça`,
    target: `
      você|vc|vcs|vocês|te|tua família|sua família|seus filhos|teus filhos|sua mulher|sua esposa|sua mãe|sua casa|tua casa|sua loja
      tua loja|a loja de vocês|essa loja|galpão|o galpão|o depósito|o escritório|a empresa de vocês|entregador|o entregador|motoboy
      seus funcionários|seu carro|tua cara|sua cara|teu carro|vosso armazém|vossa loja|a sua loja|seu depósito|vosso escritório|o armazém
      vosso|vossa|contigo|aí
      seu entregador|teu entregador|vosso estafeta|o estafeta|a vossa loja|a tua loja|vocês tudo|na tua cara|na sua cara`,
    group: `
      para pretos|pra preto|pra pretos|os pretos|de pretos|gente preta|os negros|pessoas negras|gente de cor|pessoas de cor|nordestinos
      nordestino|nordestina|paraíbas|nortistas|indígenas|indígena|favelados|favelado|gente de favela|judeus|judeu|muçulmanos|muçulmano
      muçulmana|macumbeiros|macumbeiro|evangélicos|católicos|umbandistas|ciganos|cigano|ciganas|cigana|africanos|angolanos|angolano
      cabo-verdianos|guineenses|moçambicanos|os brasileiros|a brasileiros|para brasileiros|venezuelanos|venezuelano|haitianos|haitiano
      bolivianos|boliviano|paraguaios|argentinos|peruanos|nigerianos|os chineses|aos chineses|árabes|asiáticos|indianos|paquistaneses
      nepaleses|imigrantes|imigrante|estrangeiros|os estrangeiros|refugiados|homossexuais|homossexual|gays|os gays|lésbicas|lésbica
      travestis|transexuais|pessoas trans|lgbt|pessoas com deficiência|romenos|ucranianos|russos|gente como você|gente como vocês
      gente da sua laia|sua raça|sua cor|sua religião|sua nacionalidade|os índios|as brasileiras|a brasileiras|negros aqui|os baianos
      os idosos|aos velhos|os crentes|os deficientes|a negros|para negros|pra negro|pra negros|a ciganos|a estrangeiros|gente negra
      os nordestinos|para nordestino|a mulheres|judeus aqui|negro|negros
      baiano|baianos|paraíba|haitiana|venezuelana|africano|gay|travesti|chineses|aleijados|idosos
      a pretos|brasucas|zucas
      mulher de véu|mulheres de véu|mulher de burca|mulher com véu|pessoa de cor`,
    refusePeople: `
      não atendemos gente|não atendemos pessoas|não atendo gente|não atendemos esse tipo|não atendemos os|não enviamos para gente
      não entregamos para gente|não entrego pra|não entregamos pra|não aceitamos clientes|não aceitamos pedidos de
      não aceitamos encomendas de|não aceito pedido de|não queremos clientes|não queremos vender|não quero vender|não queremos gente
      não queremos aqui|não negocio com|não fazemos negócio com|não faço negócio com|não lidamos com|não trabalhamos com gente
      não são bem-vindos|não é bem-vindo|não é bem-vinda|proibida a venda para|proibido para|recusamos clientes|cancelamos pedidos de
      bloqueamos clientes|só vendemos para brancos|só atendemos brasileiros|só vendemos a portugueses|por causa da sua cor
      por causa da sua religião|por causa da sua origem|por causa da sua nacionalidade|não vendemos para gente|não vendemos pra gente
      não vendemos nada a|não vendemos a ciganos|não vendemos aos|não servimos os|não servimos gente|não negociamos com gente
      não trabalhamos com|não vendemos para|não vendemos pra|não vendo para|não vendo pra
      não vendemos a|não vendo a|não alugamos a|não alugamos para|não alugamos pra|não atendemos|não atendo|não entregamos a
      não entregamos para|não fazemos entregas a|não negociamos com|não quero lidar com|não quero ser atendido por
      não quero ser atendida por|não quero falar com|não manda mais|não mandem mais|não me mandem|não me manda|evitamos vender
      evitamos clientes|preferimos não vender|preferimos não atender|aqui não entra|só para portugueses|só pra brasileiro|só brasileiros
      proibida a entrada de
      recuso-me a ser|me recuso a ser|recuso-me a falar|me recuso a falar|não falo com|eu não falo|não trato com|não quero ser entregue por
      nenhuma venda a|sem vendas a`,
    contempt: `
      são todos ladrões|todos ladrões|são ladrões|tudo ladrão|é tudo ladrão|roubam|só roubam|roubam sempre|só enganam|dão golpe
      só dão golpe|são todos iguais|é tudo igual|mentem|mentirosos|são sujos|gente suja|fedem|fedidos|cheiram mal|raça inferior
      são animais|são macacos|são bandidos|tudo bandido|bandidos|terroristas|vagabundos|preguiçosos|não são confiáveis|não dá para confiar
      não dá pra confiar|não confio em|não se pode confiar|volta para o seu país|volta pro seu país|volta para a tua terra
      vai para a tua terra|voltem para o seu país|voltem para a vossa terra|volta pra sua terra|volta para a senzala|lugar é na cozinha
      gente inferior|são inferiores|são uma praga|são como baratas|são parasitas|tudo macaco|enganam todo mundo|não prestam
      tudo falso|tudo ladrões|roubam tudo|todos uns ladrões|são uns ladrões|são uns animais|trapaceiro|trapaceiros|não são de confiança
      não sabem trabalhar|só sabem roubar|vêm cá roubar|vêm para cá roubar|roubam os nossos empregos|raça ruim|fedorentos
      preguiçosos por natureza|tudo vagabundo|bando de vagabundo
      são uma raça|gente que não presta|é tudo gente que não presta
      são incapazes|são todos incapazes|ponham gente daqui|bota gente daqui`,
    slur: `
      crioulo de merda|crioulo fedido|macaco de merda|preto de merda|pretos de merda|preta de merda|preto safado|negro de merda
      negros de merda|negra de merda|negro sujo|neguinho safado|nega imunda|preto imundo|seu macaco|seus macacos|sua macaca
      volta pra senzala|viado|viados|veado de merda|viadinho|viadinhos|bicha de merda|bichona|boiola|boiolas|baitola|baitolas
      sapatão de merda|paneleiro|paneleiros|panasca|panascas|fufa de merda|traveco|travecos|paraíba de merda|baiano de merda
      nordestino de merda|nordestino burro|cabeça chata|japa de merda|china de merda|chinês de merda|turco de merda|judeu de merda
      judeu safado|judeus de merda|cigano de merda|ciganos de merda|monhé|monhés|brazuca de merda|zuca de merda|brasileiro de merda
      brasileiros de merda|índio de merda|macumbeiro de merda|macumbeiros de merda|favelado de merda|imigrante de merda
      imigrantes de merda|estrangeiro de merda`,
    cancelRequest: `
      pode cancelar|poderia cancelar|você pode cancelar|consegue cancelar|cancela por favor|cancele por favor|por favor cancele
      por favor cancela|pedimos que cancele|peço que cancele|solicite o cancelamento|solicita o cancelamento|solicitar o cancelamento
      peça o cancelamento|pedir o cancelamento|pede o cancelamento|cancele pelo seu|cancela pelo seu|cancelar pelo seu|cancele do seu lado
      cancela aí|cancele aí|cancela do seu lado|aceite o cancelamento|aceita o cancelamento|aceitar o cancelamento|precisa cancelar
      precisamos que cancele|preciso que cancele|preciso que você cancele|coloque como motivo|coloca como motivo|colocar como motivo
      escolha o motivo|selecione o motivo|motivo do cancelamento`,
    dispute: `
      disputa|disputas|reclamação|uma reclamação|reclamações|abrir reclamação|abrir uma reclamação|mediação|abrir mediação|garantia shopee
      compra garantida|chargeback|contestação|contestar a compra|contestar o pagamento|denúncia|denunciar|denuncie|reclame aqui|procon
      abrir um caso|acionar a plataforma|acionar o mercado livre|acionar a shopee|devolução pela plataforma|portal da queixa
      livro de reclamações|abrir chamado|garantia a-z|uma queixa|fazer queixa|apresentar queixa`,
    dissuade: `
      não abra|não abre|não abrir|não abram|evite abrir|evita abrir|evitar abrir|não precisa abrir|não é necessário abrir
      não há necessidade de|não inicie|não acione|não aciona|não acionar|não denuncie|não denuncia|não reclame|não reclama|não registre
      não vá ao|por favor não abra|por favor não faça|peço que não|pedimos que não|sem abrir|sem precisar abrir|em vez de abrir
      ao invés de abrir|antes de abrir|cancele a reclamação|cancela a reclamação|cancelar a reclamação|desista da|finalize a reclamação
      finaliza a reclamação|não precisa reclamar|não precisa denunciar|não precisa de abrir|não é preciso abrir|não faça reclamação
      não faça a reclamação|não faça uma reclamação|não faça disputa|encerre a reclamação|encerra a reclamação|encerrar a reclamação
      feche a reclamação|feche a disputa|fecha a reclamação|fechar a reclamação|fechar a disputa|retire a reclamação|retira a reclamação
      retirar a reclamação|retire a queixa|retirar a queixa|não há necessidade de abrir`,
    negation: `não|nunca|jamais|nem|nenhum|nenhuma|tampouco|naum|sem direito|ninguém|nenhuns|nd de`,
    refusal: `
      não podemos|não posso|não é permitido|não é permitida|não são permitidos|não são permitidas|não permitimos|não nos é permitido
      não temos permissão|não temos autorização|não estamos autorizados|é proibido|é proibida|são proibidos|proibido pela|proibido pelas
      contra as regras|contra as políticas|contra a política|contra os termos|as regras proíbem|as regras não permitem
      a política não permite|a plataforma não permite|a plataforma proíbe|não aceitamos pagamento|não aceitamos pagamentos
      não aceitamos pix|não aceitamos transferência|não trabalhamos com pagamento|não vendemos por fora|não fazemos vendas
      não fazemos por fora|não negociamos fora|só pela plataforma|somente pela plataforma|apenas pela plataforma|exclusivamente pela
      somente pelo site|só pelo site|apenas pelo site|somente pelo app|só pelo app|apenas por aqui|somente por aqui|só por aqui
      apenas por este|somente por este|só por este|exclusivamente por|por este chat mesmo|mantenha a conversa|continue por aqui
      permaneça na|não oferecemos|não pagamos por|não compramos avaliações|não passamos|não compartilhamos|não fornecemos|não declaramos
      valor real|precisamos declarar|temos que declarar|somos obrigados|infelizmente não|é ilegal|é crime|não pedimos nem
      não pedimos avaliações|não damos brindes|não damos descontos`,
    warning: `
      cuidado com|tenha cuidado|tome cuidado|toma cuidado|fique atento|fique atenta|atenção aos golpes|desconfie|desconfia
      nunca compartilhe|não compartilhe|jamais compartilhe|nunca passe|jamais passe|nunca informe|jamais informe|nunca envie|jamais envie
      nunca forneça|não forneça|jamais forneça|nunca dê|nunca diga|não revele|nunca revele|nunca pague|não pague|não clique|nunca clique
      não responda|nunca partilhe|não partilhe|nunca pedimos|nunca pediremos|nunca solicitamos|não solicitamos|jamais pedimos
      jamais solicitamos|jamais pediremos|nunca vamos pedir|nunca pedirá|não pedimos|phishing|golpes|é golpe|tentativa de golpe
      tentativa de fraude|fraude|fraudes|golpistas se|se passam por|se passando por|fazem-se passar|burla|burlas|mensagem falsa
      mensagens falsas|mensagem fraudulenta|ignore mensagens|ignore essa|ignore esta|denuncie a mensagem|não passe a|não passe o
      não passe seu|não envie o código|não envie a senha|não envie dados|não informe a|não informe o|não informe sua|não diga a|não diga o
      com ninguém a|não compartilhe com ninguém|não passe para ninguém|pode ser golpe|isso é golpe|golpes do`,
    falseNegation: `
      não hesite|não hesites|não exite|sem problema|sem problemas|não tem problema|não há problema|nenhum problema|por que não|porque não
      não só|não apenas|não somente|não precisa esperar|nada mais fácil|não perca|não percam|não deixe de|não deixes de|não se preocupe
      não te preocupes|não se preocupem|não esqueça|não se esqueça|não esqueças|não espere|ainda não|não precisa pagar
      não precisa devolver|não precisa enviar de volta|não precisa se preocupar|não tem custo|sem custo|não paga nada|não pagará nada
      não terá que pagar|não precisa fazer nada|não demore|não recebeu|não recebemos|não chegou|não ficou satisfeito|não ficou satisfeita
      não estiver satisfeito|não estiver satisfeita|se não gostar|se não servir|caso não goste|caso não sirva|não é à toa|não tenha medo
      não vejo a hora|não necessita devolver|não é necessário devolver|não há de quê|não foi ainda|não foi recebido|não chegou ainda
      não foi processado ainda|não consta|não nos chegou|não a recebemos|não o recebemos
      nem academia|nem ginásio|nem dieta|nem exercício|nem esforço`,
    reported: `
      me disse|me disseram|nos disse|me chamou|me chamou de|me chamaram|me chamaram de|chamou-me|chamaram-me|fui chamado|fui chamada
      me xingou|me xingaram|me xingou de|insultou-me|me insultou|me respondeu|me escreveu|me ameaçou|ameaçou-me|me gritou|falou que
      dizendo que|me chamando|chamando de|está escrito|tá escrito|diz na etiqueta|a etiqueta diz|segundo o vendedor|segundo o entregador
      entre aspas|palavras dele|palavras dela|ele falou|ela falou`,
    contrast: `
      mas|porém|contudo|todavia|no entanto|entretanto|embora|apesar|só que|por outro lado|não obstante|mesmo assim`,
    question: `
      será|será que|parece|parecem|me parece|parece ser|parece que|acho|acho que|acredito que|penso que|desconfio|desconfio que|suspeito
      suspeito que|duvido|dúvida|tenho dúvida|por que|me enviaram|me mandaram|me venderam|vocês vendem|como sei|é verdade que
      pode confirmar|podem confirmar|tem certeza|gostaria de saber|tem cara de|quero saber|é um produto original|por que motivo`,
    idiom: `
      preço de matar|de matar|de morrer|morrendo de rir|morri de rir|morto de rir|morrendo de vontade|morrendo de amores|matar a saudade
      matar a fome|matar o tempo|tá bombando|uma bomba de bom|arrasou|arrebentou|vocês arrebentam|quebrar o galho|quebra um galho
      quebrou um galho|quebra o galho|do caralho|bom pra caralho|bom pra cacete|foda demais|muito foda|é foda|animal demais
      porra que lindo|puta produto|puta qualidade|puta loja|puta que pariu que|sou burro|sou burra|que burro eu|que burra eu|sou um idiota
      sou uma idiota|fui um idiota|fui burro|fui burra|me sinto idiota|que idiota eu|pergunta idiota|pergunta boba|pergunta burra
      queimar calorias|queima de estoque|preço de banana|explodindo de alegria|tiro certo|tiro e queda`,
  },
  numbers: {
    '0': 'zero',
    '1': 'um|uma|hum',
    '2': 'dois|duas',
    '3': 'três',
    '4': 'quatro',
    '5': 'cinco',
    '6': 'seis|meia',
    '7': 'sete',
    '8': 'oito',
    '9': 'nove',
    '10': 'dez',
    '11': 'onze',
    '12': 'doze',
    '13': 'treze',
    '14': 'quatorze|catorze',
    '15': 'quinze',
    '16': 'dezesseis|dezasseis',
    '17': 'dezessete|dezassete',
    '18': 'dezoito',
    '19': 'dezenove|dezanove',
    '20': 'vinte',
    '21': 'vinte e um|vinte e uma',
    '22': 'vinte e dois|vinte e duas',
    '23': 'vinte e três',
    '24': 'vinte e quatro',
    '25': 'vinte e cinco',
    '26': 'vinte e seis|vinte e meia',
    '27': 'vinte e sete',
    '28': 'vinte e oito',
    '29': 'vinte e nove',
    '30': 'trinta',
    '31': 'trinta e um|trinta e uma',
    '32': 'trinta e dois|trinta e duas',
    '33': 'trinta e três',
    '34': 'trinta e quatro',
    '35': 'trinta e cinco',
    '36': 'trinta e seis|trinta e meia',
    '37': 'trinta e sete',
    '38': 'trinta e oito',
    '39': 'trinta e nove',
    '40': 'quarenta',
    '41': 'quarenta e um|quarenta e uma',
    '42': 'quarenta e dois|quarenta e duas',
    '43': 'quarenta e três',
    '44': 'quarenta e quatro',
    '45': 'quarenta e cinco',
    '46': 'quarenta e seis|quarenta e meia',
    '47': 'quarenta e sete',
    '48': 'quarenta e oito',
    '49': 'quarenta e nove',
    '50': 'cinquenta|cincoenta',
    '51': 'cinquenta e um|cinquenta e uma',
    '52': 'cinquenta e dois|cinquenta e duas',
    '53': 'cinquenta e três',
    '54': 'cinquenta e quatro',
    '55': 'cinquenta e cinco',
    '56': 'cinquenta e seis|cinquenta e meia',
    '57': 'cinquenta e sete',
    '58': 'cinquenta e oito',
    '59': 'cinquenta e nove',
    '60': 'sessenta',
    '61': 'sessenta e um|sessenta e uma',
    '62': 'sessenta e dois|sessenta e duas',
    '63': 'sessenta e três',
    '64': 'sessenta e quatro',
    '65': 'sessenta e cinco',
    '66': 'sessenta e seis|sessenta e meia',
    '67': 'sessenta e sete',
    '68': 'sessenta e oito',
    '69': 'sessenta e nove',
    '70': 'setenta',
    '71': 'setenta e um|setenta e uma',
    '72': 'setenta e dois|setenta e duas',
    '73': 'setenta e três',
    '74': 'setenta e quatro',
    '75': 'setenta e cinco',
    '76': 'setenta e seis|setenta e meia',
    '77': 'setenta e sete',
    '78': 'setenta e oito',
    '79': 'setenta e nove',
    '80': 'oitenta',
    '81': 'oitenta e um|oitenta e uma',
    '82': 'oitenta e dois|oitenta e duas',
    '83': 'oitenta e três',
    '84': 'oitenta e quatro',
    '85': 'oitenta e cinco',
    '86': 'oitenta e seis|oitenta e meia',
    '87': 'oitenta e sete',
    '88': 'oitenta e oito',
    '89': 'oitenta e nove',
    '90': 'noventa',
    '91': 'noventa e um|noventa e uma',
    '92': 'noventa e dois|noventa e duas',
    '93': 'noventa e três',
    '94': 'noventa e quatro',
    '95': 'noventa e cinco',
    '96': 'noventa e seis|noventa e meia',
    '97': 'noventa e sete',
    '98': 'noventa e oito',
    '99': 'noventa e nove',
    '100': 'cem|cento',
  },
  phrases: {
    'contact.invitation': `
      chama no zap|me chama no zap|chama no whats|me chama no whats|chama no pv|chama no privado|te passo meu número
      vou te passar meu número|te passo meu zap|anota meu número|anota meu zap|anota aí meu|segue meu número|segue meu contato
      esse é meu número|este é o meu número|meu número é|meu zap é|vamos conversar … fora|continuamos … por fora|aqui o chat … bloqueia
      aqui eles bloqueiam … número|o site bloqueia … número|junta os números|tira os espaços|procura … no google … nossa loja
      mesmo nome no insta
      deixe-me o seu número|me deixa seu número|deixa seu número|deixa o seu número|deixe o seu número|deixa teu número|me passa seu número
      me passa teu número|passa seu número|passe-me o seu número|me manda seu número|número … app verde|pelo verdinho|no verdinho
      chama no inbox|chama inbox|inbox no face|inbox no insta|direct no insta|meu tele|meu tg|meu telegram|meu insta|meu arroba é|meu @ é
      meu zap|meu whats|meu wpp|meu número é o|fora daqui no|fora daqui pelo|me acha fora|me procura fora|chama fora daqui
      mesmo nome no face`,
    'contact.request': `
      tem whatsapp|tem zap|você tem whats|me passa seu whats|me passa seu zap|me passa seu número|me passa o número|qual seu whats
      qual o zap|posso te ligar|podemos falar … por fora|tem algum telefone`,
    'payment.outside': `
      faz um pix|faz o pix|me faz um pix|manda um pix|manda o pix|me manda um pix|pix direto|no pix por fora|pix por fora
      por pix … desconto|no pix … mais barato|no pix sai|no pix fica|no pix eu|te passo o pix|te passo a chave|passo minha chave pix
      segue minha chave pix|chave pix é|paga por mb way|pagas por mb way|envia por mb way|pagamento por fora|pagar por fora|paga por fora
      se pagar em dinheiro|se pagar no pix|se você pagar … direto|pague direto|transfere direto|deposita direto|sem a taxa … faço
      economiza a taxa|fugimos da taxa|sem pagar taxa … plataforma|te mando o link de pagamento|te mando um link de pagamento
      envio um boleto por fora
      transferência direta|transferência … minha conta|transferência … tiro|transferência … desconto|na minha conta … tiro
      na minha conta … desconto|boleto por fora|boleto … por fora|por fora … depósito|depósito … esquece o site|esquece o site
      esqueça o site|esquece a plataforma|esqueça a plataforma|dinheiro vivo|dinheiro … na entrega|em dinheiro … na entrega
      em dinheiro … vem buscar|se vier buscar … dinheiro|em mãos … dinheiro|mão na mão|pix … desconto|pix … mais barato|pix na minha
      chave pix|mb way para o meu|mbway para o meu|por mb way|por mbway|faça mb way|mande mb way|para o meu nib|para o meu iban|meu nib
      à cobrança … numerário|numerário ao|em numerário … plataforma|sem passar pela plataforma|sem passar pelo site|sem plataforma
      paga direto comigo|pague direto comigo|paga diretamente a mim|pague diretamente a|pagamento direto comigo|pague por fora
      a gente combina por fora|combinamos por fora|acerta por fora|acertamos por fora|fechar por fora|fecha por fora|por fora sai mais
      por fora fica mais|fora do site sai
      paga em dinheiro|pagar em dinheiro … buscar|paga em dinheiro … em vez
      aceito dinheiro|aceitamos dinheiro|prefiro dinheiro|na mão do motoboy|na mão do entregador|em mão ao estafeta|pagamento entre nós
      deixa o site pra lá|depósito em nome de|pix em nome de
      dinheiro num envelope|dinheiro em um envelope|dinheiro … envelope|paypal pessoal|se for por paypal|se for no paypal`,
    'sale.outside': `
      fecha por fora|fechamos por fora|fechar por fora|compra por fora|comprar por fora|vendo por fora|faço por fora|por fora eu faço
      por fora sai|por fora fica|cancela … e fecha direto|cancela … a gente fecha|cancele … compre direto|direto comigo sai
      direto comigo fica|direto com a gente sai|compre direto … nosso site|compra direto … nosso site|no nosso site … mais barato
      tiro o anúncio e|a gente combina por fora|negociamos por fora|venda por fora|vamos fechar … no privado`,
    'review.incentive': `
      5 estrelas … brinde|cinco estrelas … brinde|5 estrelas … ganh*|avalie … e ganhe|avalia … e ganha|avaliação … e ganhe
      avaliação … ganha|avaliação … te mandamos|avaliação com foto … ganh*|em troca de … avaliação|em troca de … 5 estrelas
      reembolso … em troca|reembolso … após avaliação|manda o print … avaliação|envie o print … avaliação|te faço um pix … avalia*
      pix … pela avaliação|pago … por avaliação|pagamos … por avaliação|produto grátis … avaliação|por cada avaliação
      elogio … em troca de|elogio em troca|comentário em troca|avaliação em troca|estrelas em troca|em troca de um mimo
      em troca de um elogio|em troca de um brinde|avaliação … mimo|avaliação … miminho|estrelas … mimo|comentário … mimo
      comentário … miminho|comentário positivo … para si|avaliação … brinde|estrelas … brinde|estrelas … ganhe|estrelas … ganha
      estrelas … leva|avaliou ganhou|avalie e ganhe|avalia e ganha|reais pra tirar … avaliação|reais para tirar … avaliação|reais pra apagar
      euros para apagar|euros para retirar … avaliação|reais por avaliação|euros por avaliação|procuramos testadores|procuro testadores
      testadores … devolv*|avalia com 5 … devolv*|avalie com 5 … devolv*|estrelas … a gente devolve|estrelas … devolvemos
      próximo pedido é por nossa conta … estrelas|print da avaliação|print do comentário|foto da avaliação … ganh*
      saberemos agradecer … avaliação
      nota que eu te dou|nota e te dou|nota e eu te dou|nota que te dou|comentário … mandamos um vale|avaliação … mandamos um vale
      apagar … mandamos um|apagar … damos um|damos … avaliação positiva|damos … pra quem postar|dou um presente … nota
      te dou um presente … nota
      estrela a mais e|estrelas a mais e|estrela a mais … devolv*|reservamos uma surpresa|comentário … surpresa|avaliação … surpresa`,
    'review.change': `
      mudar … avaliação para 5|alterar … avaliação para 5|muda … para 5 estrelas|mude … para 5 estrelas|altere … para 5 estrelas
      alterar … para positiva|apagar … avaliação|apague … avaliação|excluir … avaliação|remover … avaliação|remova … avaliação
      retire … avaliação|poderia alterar … avaliação|poderia remover … comentário|reavaliar … 5 estrelas|trocar a avaliação
      três estrelas por cinco|3 estrelas por 5|estrelas por cinco|estrelas por 5|estrelas para cinco|estrelas para 5|estrelas pra cinco
      estrelas pra 5|de 3 para 5 estrelas|de três para cinco|de 1 para 5|trocar as … estrelas|mudar as … estrelas|trocar a nota
      trocar sua nota|reveja a nota|reveja sua nota|rever a nota|rever sua nota|rever a sua nota|rever a avaliação|reveja a avaliação
      reveja sua avaliação|reveja a sua avaliação|nota pra cima|nota para cima|avaliação pra cima|aumentar a nota|aumenta a nota
      aumente a nota|aumente sua nota|melhorar a nota|melhore a nota|subir a nota|suba a nota|subir a avaliação|ajustar a nota|ajuste a nota
      ajustar sua avaliação|mexer na nota|dar um up na nota
      muda a nota que|mude a nota que|muda a nota e|mude a nota e|altera a nota|altere a nota|apagar o comentário|tirar o comentário
      retirar o comentário`,
    'review.positive-only': `
      se gostou … 5 estrelas|se ficou satisfeito … 5 estrelas|deixe 5 estrelas|deixa 5 estrelas|nos dê 5 estrelas|dê 5 estrelas
      avalie com 5|avalia com 5|avalie a gente com 5|só avalie se|não avalie antes|antes de avaliar … negativ*|antes de avaliar mal
      se não gostou … não avalie|se não ficou satisfeito … antes de avaliar|contamos com … 5 estrelas|precisamos … 5 estrelas
      dá uma força … nota|dá uma força … estrelas|dá aquela força … estrelas|nota máxima … por favor|com nota máxima|nota dez pra
      só cinco estrelas|só 5 estrelas|nada abaixo de 5|se gostou 5 estrelas|se gostou … cinco estrelas|se não gostou … antes de avaliar
      fala com a gente antes de avaliar|fale conosco antes de avaliar|fale connosco antes de avaliar|fale com a gente antes de avaliar
      chame antes de avaliar|nos chame antes de avaliar|me dá 5 estrelas|me dê 5 estrelas|dá 5 estrelas|dê-nos 5 estrelas
      deixe-nos 5 estrelas|conto com … 5 estrelas|contamos com … estrelas`,
    'feedback.withheld': `
      primeiro apague … avaliação|primeiro apaga … avaliação|primeiro altere … avaliação|reembolso … só depois … avaliação
      reembolso … quando … alterar|devolvo o dinheiro … quando … apagar|só devolvemos … avaliação|só enviamos … avaliação
      só envio … depois que avaliar|libero … depois … avaliação|sem 5 estrelas não|enquanto não apagar
      reembolso … assim que … apag*|reembolso … assim que … exclu*|reembolso … assim que … tirar|reembolso … assim que … remov*
      reembolso … assim que … avalia*|reembolso … assim que … retirar|reembolso … quando … apag*|reembolso … quando … avalia*
      reembolso … depois … avalia*|reembolso … depois que … apagar|estorno … assim que … apag*|estorno … assim que … avalia*
      estorno … quando … avalia*|estorno … depois … avalia*|devolvemos … assim que … avalia*|devolvemos … quando … avalia*
      devolvo … quando … avalia*|devolvo … assim que … apag*|sem cinco estrelas … sem|sem 5 estrelas … sem|sem cinco estrelas … nada
      sem 5 estrelas … nada|sem cinco estrelas … não|sem avaliação … sem reembolso|sem avaliação … sem troca|sem avaliação … sem peça
      sem avaliação … não tem|sem estrela … sem|primeiro … avaliação … depois|primeiro … comentário … depois|primeiro … estrelas … depois
      primeiro … nota … depois|primeiro tira … depois|primeiro apaga … depois|primeiro apague … depois|primeiro exclua … depois
      primeiro retire … depois|enquanto … avaliação … não|enquanto … avaliação negativa|enquanto … comentário negativo
      enquanto … comentário … no ar|enquanto … estrela … não|enquanto não … avaliação|enquanto não … estrelas|enquanto não … avaliar
      só pra quem … nota|só pra quem … estrelas|só pra quem … avalia*|só para quem … nota|só para quem … estrelas|só para quem … avalia*
      só atendemos quem … estrelas|só atendemos quem … avalia*|só vai sair quando … avaliação|só sai quando … avaliação
      só sai depois … avaliação|só sai depois … estrelas|só sai com … estrelas|só vai … quando … avaliação|só envio … depois … avaliação
      só enviamos … depois … avaliação|só enviamos … quando … avaliação|só mando … depois … avaliação|só mando … quando … estrelas
      só trocamos … depois … avaliação|só segue quando … avaliação|só segue depois … avaliação
      estrelas primeiro|estrelas … primeiro … troca|estrelas … depois … troca|troca eu faço depois|estorno … quando … comentário
      reembolso … quando … comentário|estorno … comentário sair|reembolso … comentário sair|só mando … se … nota|só mando … se … estrelas
      só envio … se … avaliação|só se … nota boa|só se … 5 estrelas|quando … avaliação sair do ar|quando … comentário sair do ar`,
    'feedback.threatened': `
      ou me devolvem … ou … estrela|se não me devolverem … avali*|se não me reembolsarem … avali*|senão vou avaliar|senão avalio
      senão dou uma estrela|senão vou dar uma estrela|senão deixo … negativa|ou vou avaliar … negativ*|ou dou 1 estrela
      me dá um desconto … ou … avali*|me dá um desconto senão|quero … de graça … senão|dou 5 estrelas se|apago a avaliação se
      tiro a avaliação se|mudo a avaliação se|mudo minha nota se|se não me mandarem … estrela
      ou me devolve … estrela|ou me devolvem … estrela|ou devolve … estrela|ou devolvem … estrela|ou me dão … estrela|ou me dá … estrela
      ou me dá … avalia*|ou me devolve … avalia*|ou me mandam … avalia*|ou me mandam … estrela|ou mandam … grátis|ou enviam grátis
      ou enviam … ou falo mal|ou falo mal|ou eu falo mal|ou é uma estrela|ou é 1 estrela|ou é nota 1|ou vai nota 1|reais ou … estrela
      reais ou … avalia*|euros ou … estrela|euros ou … avalia*|que eu apago a|que apago a avaliação|que apago o comentário
      e apago a avaliação|e apago o comentário|e eu apago|e eu tiro a avaliação|e tiro a avaliação|e retiro a avaliação
      e retiro o comentário|e mudo a avaliação|e mudo a nota|e mudo minha nota|e dou 5 estrelas|e dou cinco estrelas|e eu dou 5 estrelas
      e eu dou cinco estrelas|eu fico quieto|e fico quieto|e fico calado|e fico quieta|detonar vocês|vou detonar … avaliaç*|detono vocês
      detono … avaliaç*|acabo com a nota de vocês|acabo com a reputação|acabar com a reputação|destruo … avaliaç*|destruo … reputação
      arraso a vossa|arraso … comentários|arraso … avaliaç*|arrasar … comentários|senão arraso|senão … estrela|senão … nota 1
      senão … nota baixa|senão … avaliação negativa|senão … avaliação ruim|senão fica lá|senão vou detonar|senão queimo|queimar vocês
      queimar o nome de vocês|senão eu posto|caso contrário nota 1|caso contrário … estrela|se não mandarem … avalia*
      se não mandar … avalia*|se não mandarem … estrela|se não me derem … estrela|se não me derem … avalia*|se não me der … desconto … nota
      se não devolver … estrela|se não devolverem … estrela|influencer … grátis|influenciadora … grátis|influenciador … grátis
      seguidores … grátis … senão|falo mal para … seguidores|falo mal pros … seguidores|minha avaliação depende|minha nota depende
      depende de vocês … estrelas|posso mudar … avaliação se|posso apagar … avaliação se|posso rever … avaliação se
      conto ou … estrela|contos ou … estrela|pila ou … estrela|ou vocês levam … estrela|ou levam … estrela|ou leva … estrela
      quer que … tire … avaliação|querem que … tire … avaliação|quer que … apague … avaliação|querem que … apague … avaliação
      abre a carteira … avaliação|caso contrário publico|caso contrário … crítica|senão publico|grátis … caso contrário
      de graça … caso contrário|de graça … senão|grátis … senão
      estrelinha vira|estrela vira|estrela … vira cinco|estrelas viram cinco|a estrela some`,
    'promotion.offer': `
      use o cupom … próxima compra|usa o cupom … desconto|cupom … na sua próxima|desconto … na próxima compra|siga nossa loja … ofertas
      segue a loja … promoç*|visite nossa loja … promoç*|leve … pague|frete grátis … próxima compra|conheça … nova coleção
      indique um amigo … ganhe
      olhadinha na nossa página|olhada na nossa página|chegaram … nossa página|chegaram … nossa loja|chegou … nossa loja
      novidades … na nossa loja|em promoção essa semana|em promoção esta semana|promoção essa semana|em promoção até|amam também
      adora também|levou também|combina com … promoção|subscreva a newsletter|newsletter … desconto|% de desconto na próxima
      desconto na próxima|desconto no próximo|cupom … próxima compra|próxima compra … cupom|segundo par … metade|segundo … pela metade
      segundo … metade do preço|a segunda … metade|frete grátis … coleção|% em tudo|% abaixo em tudo|% na loja
      ama também nossa|ama também nosso|amam também nossa|segundo par … paga|quem comprou … ama|quem comprou … adora|quem comprou … promoção
      % no segundo|% na segunda|% no terceiro|% em toda|% na segunda unidade|válido em tod*|válida em tod*|código … válido em
      vai amar nossos|vai amar nossas|vai amar nosso|vai adorar nossos|vai adorar nossas|vai amar … olhada|vai adorar … olhada
      em promoção … aproveit*|seguir nossa loja|siga a nossa loja
      % off aqui|% off em|frete grátis a partir|portes grátis a partir
      sua próxima … % off|seu próximo … % off|sua próxima … % de|seu próximo … % de`,
    'rights.guarantee': `
      não damos garantia|não tem garantia|sem garantia nenhuma|não oferecemos garantia|não há garantia|garantia de apenas 7 dias
      garantia … só 7 dias|garantia … só 30 dias|garantia de 30 dias apenas|garantia … só 6 meses|garantia de um ano apenas
      a garantia não vale|produto sem garantia
      garantia é de trinta dias|garantia é de 30 dias|garantia de trinta dias|garantia de 30 dias|garantia são 30 dias
      garantia é de sete dias|garantia de sete dias|garantia é de um mês|garantia de um mês|garantia … trinta dias … depois
      garantia … 30 dias … depois|garantia … se vira|garantia de seis meses|garantia de 6 meses|garantia é de seis meses
      garantia é de 6 meses|um ano e acabou|um ano e mais nada|um ano e pronto|um ano e ponto|passados doze meses … nada
      passados doze meses … não|passados 12 meses … não|passados 12 meses … nada|passou de um ano … nada|passou um ano … nada
      depois de um ano … nada|depois de 12 meses … nada|depois de doze meses … nada|após 12 meses … não|após doze meses … não
      mais de um ano … não podemos|mais de 12 meses … não podemos|garantia legal não é|garantia legal … connosco
      garantia legal … com a gente|garantia legal … não temos|garantia aqui não tem
      garantia acaba em 30 dias|garantia acaba … depois se vir*|garantia … depois se vir*|garantia … se vire|garantia acaba … um ano
      garantia termina … um ano|garantia … dias e acabou|garantia … dias e só`,
    'rights.withdrawal': `
      não aceitamos devolução|não aceitamos devoluções|não fazemos devolução|não fazemos troca|não trocamos|não fazemos trocas
      não aceitamos trocas|não tem devolução|não há devolução|não há devoluções|não existe direito de arrependimento
      não tem direito … arrependimento|não pode desistir|não aceitamos arrependimento|arrependimento não|a venda é final|vendas são finais
      comprou não tem volta|não há direito de livre resolução
      arrependimento não vale|arrependimento … não vale|arrependimento não se aplica|arrependimento … não se aplica
      arrependimento não existe|sete dias … não vale*|7 dias … não vale*|14 dias … não valem|comprou tá comprado|comprou está comprado
      comprado está comprado|não tem essa de arrependimento|resolução … não se aplica`,
    'rights.refund': `
      não devolvemos dinheiro|não devolvemos o dinheiro|não devolvemos valores|não fazemos reembolso|não fazemos reembolsos
      não há reembolso|não há reembolsos|não tem reembolso|não reembolsamos|não fazemos estorno|não vamos devolver o dinheiro
      seu dinheiro não será devolvido|dinheiro não volta|não efetuamos reembolsos|sem direito a reembolso
      sem troca e sem devolução|sem troca nem devolução|sem troca ou devolução|sem trocas nem devoluções|não troca nem devolve
      não trocamos nem devolvemos|nem troca nem devolução|nem devolução nem troca|nem reembolso nem troca|não fazemos devolução
      não fazemos devoluções|não há devoluções|não há trocas|não aceitamos de volta|não aceitamos devolução|não aceitamos devoluções
      dinheiro a gente não devolve|dinheiro de volta não tem|dinheiro de volta … não existe
      não há devolução seja|não há devoluções seja
      nada de reembolso|nada de devolução|nada de troca|devolução recusada|troca recusada|reembolso recusado|reembolso negado
      devolução negada|não tem devolução`,
    'rights.faulty': `
      mesmo com defeito … não|mesmo quebrado … não|não nos responsabilizamos … defeit*|não nos responsabilizamos … danos
      não aceitamos reclamações|não aceitamos reclamação|reclamações só em 24|reclamações … até 24 horas|reclamações … até 48 horas
      após 24 horas … não|após 48 horas … não|defeito … não é problema nosso|depois que saiu da loja
      nem com defeito|defeito … não é com a gente|defeito … não é connosco|quebrado … não é problema nosso|avariado … não é connosco
      avariado … não é problema nosso|defeito … paciência|estragou … paciência|estragou … se vira|quebrou … se vira|quebrou … problema seu
      estragou … problema seu|avariou … problema seu|tinha que conferir na hora|devia ter visto na entrega|devia ter conferido`,
    'rights.sale-item': `
      promoção … não tem troca|em promoção … não trocamos|promocionais … não tem|liquidação … sem troca|em saldo … não trocamos
      saldos … não aceitamos|outlet … sem troca|peças em promoção … sem|artigos em saldo … não
      promoção não tem|promoção não troca|oferta não tem|liquidação não troca|saldos não|promoção não devolve`,
    'rights.opened': `
      aberto … não aceitamos|embalagem aberta … não|caixa aberta … não|se abrir … perde|abriu … não tem|sem o lacre … não
      lacre rompido … não|usado … não trocamos|experimentado … não
      aberto … sem troca|aberto … sem devolução|aberto … não aceit*|aberto … já era|abriu … já era|abriu … não tem volta|usou … já era
      usou … não tem|usou … não aceit*|vestiu … já era|usado … já era|já usou então|já abriu então|usou perdeu|abriu perdeu
      experimentou … tarde demais|usou … tarde demais|abriu … tarde demais|usado … sem devolução|usado … sem troca|lacre … sem troca
      aberta a embalagem … nada|aberta a embalagem … não|depois de aberta … nada|depois de aberto … nada|depois de aberto … não
      depois de aberta … não|devolução recusada … usad*|recusada … peça já usada`,
    'rights.store-credit': `
      só vale-troca|apenas vale-troca|só damos vale|somente vale|só crédito na loja|apenas crédito na loja|somente crédito
      reembolso em vale|não devolvemos dinheiro … vale|só trocamos por outro|apenas troca por outro|só troca por outro
      devolução em crédito
      no máximo um vale|no máximo um voucher|no máximo um crédito|só um vale|só vale-compra|só damos crédito|só fazemos vale|vale ou nada
      apenas em vale|só em vale
      um vale e mais nada|um vale e só|damos um vale e|um vale e pronto|só um vale e|crédito e mais nada`,
    'rights.maker': `
      procure o fabricante|procure a assistência|fale com o fabricante|entre em contato com o fabricante … não|reclame com o fabricante
      contacte o fabricante|dirija-se ao fabricante|a garantia é com o fabricante|garantia … direto com o fabricante
      problema é da transportadora|reclame com a transportadora|reclame nos correios|reclame com os correios|isso é com o fabricante
      isso é com a transportadora
      fala com o fabricante|fala com a fábrica|fale com a fábrica|fala com a marca|fale com a marca|procura o fabricante|procure a fábrica
      procure a assistência … não|contacte a marca|contate o fabricante|é com o fabricante|isso é com a fábrica|problema do fabricante
      resolva com o fabricante|resolva com a transportadora|reclama com a transportadora|problema da transportadora|somos só revendedores
      só revendemos|somos apenas revendedores
      quem resolve é a fábrica|quem resolve é o fabricante|quem resolve é a marca|fábrica … não a gente|fabricante … não a gente
      fabricante … não nós|marca … não nós|é a fábrica que|é o fabricante que`,
    'rights.condition': `
      reembolso só … caixa original|sem a caixa original não|sem embalagem original não|assine … reembolso|para o reembolso … assinar
      pague primeiro … reembolso|taxa de reestocagem de|feche a reclamação … reembols*|encerre a reclamação … devolv*
      cancele a reclamação … reembols*|com defeito … frete por sua conta|sem vídeo … não
      primeiro … paga o frete|primeiro paga … depois|primeiro você paga|primeiro paga o frete|pague o frete primeiro|pague primeiro
      pague primeiro … garantia|frete … por sua conta … defeito|defeito … frete … por sua conta|sem a caixa … não|sem a caixa … nada
      sem caixa … não|sem caixa original|sem a caixa original|sem embalagem original|sem a embalagem … não|sem a embalagem … nada
      caixa original ou nada|só com a caixa original|embalagem original obrigatória|paga primeiro … transportadora`,
    'claim.health': `
      cura … em … dias|cura o câncer|cura câncer|cura a diabetes|cura diabetes|cura o cancro|substitui … remédios|pode parar … remédios
      pare de tomar … remédio|jogue fora … remédios|largue os remédios|nunca mais … insulina|adeus dores|adeus diabetes|adeus insônia
      elimina 99 … vírus|cabelo … cresce … garantido|melhor que qualquer remédio|os médicos não querem|protege … contra a covid
      reverte … diabetes|fim das dores
      nunca mais … insônia|nunca mais … insónia*|nunca mais … dor|nunca mais … dores|nunca mais … enxaqueca|nunca mais … ronco|adeus dor
      adeus … dor nas costas|adeus … insônia|adeus … insónias|adeus … rugas|adeus … celulite|adeus … calvície|adeus … enxaqueca
      rugas … em 24|rugas eliminadas|rugas … desaparecem|rugas … somem|dez anos mais jovem|10 anos mais jovem|dez anos mais nova
      10 anos mais novo|cabelo nascer|cabelos nascer|cabelo … nascer de novo|cabelo … cresce de novo|cabelo … volta a crescer
      cabelos … voltam a crescer|nascer cabelo em|dorme oito horas|dormir oito horas|dorme … horas direto|dormir igual bebê|dorme igual bebê
      dormir como um bebé|dorme como um bebé|jogar fora … remédio*|jogue fora … remédio*|joga fora … remédio*|pode largar … remédio*
      largue … remédio*|parar … remédio da|parar de tomar remédio|pare … remédios|deitar fora … comprimidos|deite fora … comprimidos
      deite fora … medicamentos|deixar de tomar … medicação|pode parar … insulina|largar … insulina|sem precisar de remédio
      não precisa mais de remédio|não precisa mais de médico|melhor que remédio|melhor do que remédio
      acaba com as dores|acaba com a dor|acaba com a insônia|acaba com a calvície|acabe com as dores|elimina as dores|elimina a dor
      elimina as rugas|elimina a celulite|alivia … de vez|cura … de vez|cura … para sempre|cura … pra sempre
      funciona pra todo mundo|funciona para todo mundo|funciona em todo mundo|funciona com toda a gente|resulta com toda a gente
      resultado … sem exceção
      chega de roncar|chega de dor|chega de insônia|chega de ronco|chega de queda de cabelo|nem um fio branco|nenhum fio branco|nem uma ruga
      nenhuma ruga|nunca mais uma espinha|verrugas desaparecem|verrugas somem|de um dia para o outro … dor|manchas somem`,
    'claim.weight': `
      perca … kg em|perca … quilos em|perder … kg em|perder … quilos em|emagreça … kg|emagreça … sem|emagrecer sem|seca … kg|seque … kg
      queima gordura … dorm*|menos 10 kg em|elimine … kg
      emagreça … quilos|emagrece … quilos|emagrece … kg|emagrecer … quilos|emagrecer … kg|perca … quilos|perca … kg|perde … quilos em
      perde … kg em|elimine … quilos|seque … quilos|seca … quilos|quilos … sem dieta|kg … sem dieta|quilos … sem academia
      quilos … sem esforço|quilos … sem exercício|quilos em … dias|kg em … dias|quilos em … semanas|quilos por semana|quilos por mês
      emagrecer dormindo|emagreça dormindo|emagrece a dormir|emagreça sem|emagreça rápido|dois manequins a menos|barriga chapada em
      seca barriga em
      barriga derrete|barriga … some|derrete … barriga|derrete … gordura|cm a menos em|centímetros a menos`,
    'claim.absolute': `
      resultado 100 % garantido|funciona 100 %|efeito milagroso|nunca vai quebrar|não quebra nunca|garantido ou … milagre
      o melhor … do mundo todo
      funciona pra todo mundo|funciona para todo mundo|funciona em todo mundo|funciona com todo mundo|funciona em toda a gente
      funciona com toda a gente|resulta com toda a gente|resulta em toda a gente|funciona sempre sem exceção|corta … conta de luz
      reduz … conta de luz|diminui … conta de luz|conta de luz … metade|conta de luz … % menor|baixa … fatura da luz|reduz … fatura da luz
      reduz … fatura da eletricidade|fatura da luz … metade|conta da luz … metade|metade da conta de luz|economiza … % de combustível
      economize … % de combustível|economize … % de gasolina|% menos gasolina|% menos combustível|poupe … % de combustível
      o melhor … do mundo|a melhor … do mundo|os melhores … do mundo|as melhores … do mundo|o mais eficaz do mundo|o mais potente do mundo
      o mais resistente do mundo|100% de sucesso|sucesso garantido em 100|taxa de sucesso de 100`,
    'counterfeit.admission': `
      não é original mas|não é original … primeira linha|não são originais mas|é réplica … perfeita|é réplica mas|é uma réplica
      são réplicas|é primeira linha|produto primeira linha|cópia … idêntica|igualzinho ao original|igual ao original mas
      idêntico ao original mas|ninguém percebe a diferença|ninguém nota a diferença|não dá pra perceber a diferença|mesma fábrica da
      por esse preço não é original|por esse preço … original não|trabalhamos com réplicas|vendemos réplicas|é pirata mas
      é falsificado mas
      original não é|originais não são|original mesmo não|é uma aaa|linha premium … réplica|sai da mesma fábrica|saem da mesma fábrica
      mesma fábrica … marca|imitação top|imitação perfeita|imitação boa|são imitação|são imitações|é imitação|imitações de primeira
      é falsinho|é falsinha|falsinho mas|falsinha mas|contrafeito sim|contrafeita sim|é contrafeito|é contrafeita|pirata mas|é genérico mas
      ninguém vai notar|logo igualzinha|logo igualzinho|logo igual à|com a logo igual|logótipo somos nós|logo somos nós|logo a gente coloca
      logo a gente põe|logotipo … nós que|nós é que pomos o logo|gotas de água … verdadeir*|gotas d'água … original|igualzinha à original
      idêntico ao original|idêntica à original|igual ao verdadeiro|igual à verdadeira|inspirado na marca|inspirada na marca
      por esse preço … original|por esse preço … não é original|a esse preço … original|por este preço … original|sem licença … logo
      caiu do caminhão|caído do camião
      não é nike de verdade|não é … de verdade mas|réplica primeira linha|primeira linha … fábrica|primeira linha … igual
      primeira linha … réplica|ninguém diz que|mas ninguém diz|ninguém repara na diferença|é paralelo mas|é paralela mas|são paralelos mas
      produto paralelo|é falso mas|é falsa mas|são falsos mas
      logo é imitada|logo é imitado|logo imitada|logo copiada|logo é copiada|é cópia por isso|é cópia … por isso o preço|mas ninguém repara
      mas ninguém percebe
      mesma fábrica … sem|vendo falso|vendemos falso|vendo falsificado|vendo pirata|falso bonito|um belo falso|sem a licença`,
    'customs.undervalue': `
      declarar … valor menor|declaramos … valor menor|declaramos … dólares|declare … valor menor|declarem … valor menor
      colocar … valor menor … nota|colocar … valor baixo|colocamos … valor … baixo|pode declarar menos|podem declarar menos
      baixar o valor … alfândega|diminuir o valor … nota|nota … com valor menor|abaixo de 50 dólares … tax*|valor menor … taxado
      declarar … por 10|declarar … por 20
      escreve … dólares no|escreve … reais no|escreve … euros no|escrevemos … dólares|escrevemos … euros no|escrevo … dólares
      escrevo … euros no|a gente escreve … no pacote|colocamos … dólares|coloco … dólares|coloca … dólares|bota … dólares|põe … dólares
      ponho … euros na|pomos … euros na|ponham … euros em vez|declara … em vez de|declare … em vez de|declarem … em vez de
      declarar … em vez de|declaro … em vez de|declaro … dólares|declaramos … euros|declarem … euros|coloca … em vez de … na nota
      coloque … em vez de|em vez de … na nota|em vez de … na fatura|em vez de … na declaração|em vez de … alfândega|valor menor na nota
      preço menor na nota|valor menor … receita|menos na nota|menos na fatura|menos na declaração|nota de valor menor|nota com valor menor
      nota falsa|nota fria|fatura falsa|fatura mais baixa|duas notas … uma para a alfândega|artigo usado de pouco valor|usado de pouco valor
      usado … pouco valor|de pouco valor … alfândega
      ponho … dólares|boto … dólares|ponho … euros na etiqueta|ponho … euros no|a receita nem percebe|a receita não percebe|a receita nem vê
      a alfândega nem vê|a alfândega nem percebe|a alfândega não repara|fatura mais levezinha|fatura levezinha|fatura mais leve
      bota que não vale|diz que não vale|põe que não vale|coloca que não vale|escreve que não vale|ponha que não vale
      diminuir o valor … alfândega|diminuir o valor no formulário
      pode declarar … dólares|podem declarar … dólares|pode declarar … euros|podem declarar … euros|pode declarar … reais|dá pra declarar
      daria pra declarar|declarar só|declare só|declara só|declarem só`,
    'customs.gift': `
      declarar … como presente|declaramos … presente|declare … presente|declarem … presente|marcar … como presente|marque … presente
      enviar como presente|mandar como presente|envio como presente|colocar … presente … caixa|escrever … presente|como presente … taxa*
      como presente … alfândega|como prenda … alfândega|presente … para não ser taxado|amostra … sem valor|como amostra … alfândega
      como presente … tranquil*|como presente … não taxa|como presente … receita|mandamos como presente|mando como presente
      enviamos como presente|declara como presente|declare como presente|declaro como presente|declaramos como presente|ponham que é prenda
      põe que é presente|põe que é prenda|coloca que é presente|coloque que é presente|escreve que é presente|escreva que é presente
      que é prenda … iva|que é prenda … alfândega|que é presente … taxa*|declarem documentos|declare documentos|declara documentos
      declaramos documentos|documentos … eles não abrem|vai como amostra|vai como presente|vai como documento|como amostra … escapa
      como amostra … taxa|passar por presente|passar como presente|passar por amostra|fazer passar por prenda
      amostra sem valor … alfândega|como amostra sem valor
      declare como brinde|declara como brinde|declare como lembrança|ponha como brinde|mande como brinde
      vai ser presente … alfândega|oficialmente … presente|oficialmente … amostra|no papel … presente|no papel … amostra`,
    'tax.no-invoice': `
      sem nota … desconto|sem nota … mais barato|sem nota sai|sem nota fica|sem nota eu|sem nota faço|com nota fica mais caro
      com nota é mais caro|se não precisar de nota|sem fatura … mais barato|sem fatura fica|sem fatura … desconto|se não quiser fatura
      sem iva … dinheiro|preço sem iva
      nota pela metade|nota … metade … por fora|nota de metade|meia nota|o resto por fora|resto por fora|metade na nota|metade por fora
      sem nota … imposto|sem nota eu tiro|sem nota fiscal … barato|sem fatura … desconto*|pode ser sem fatura|pode ser sem nota
      faço sem nota|fazemos sem nota|faço sem fatura|fazemos sem fatura|tiro o imposto|tiro o iva|tiramos o iva|sem recibo … desconto*
      caixa dois
      metade com nota|metade com fatura|metade na fatura|metade em nota|metade … metade em dinheiro|parte com nota … dinheiro
      metade declarad*`,
    'credential.request': `
      me manda o código … cheg*|me passa o código … cheg*|me envie o código … receb*|me informe o código … receb*|vai chegar um código
      vai receber um código … inform*|vou te enviar um código|vamos enviar um código … inform*|preciso do código que
      foto do cartão … frente e verso|frente e verso do cartão|três números atrás do cartão|os 3 números de trás|qual a sua senha
      qual é a sua palavra-passe|me passa sua senha|me passa a senha|número do cartão … validade|confirme sua senha
      confirme seus dados bancários|digite sua senha … link
      selfie … cartão|selfie com o cartão|foto da frente e do verso|frente e verso … cartão|frente e … verso do cartão
      número atrás do cartão|números atrás do cartão|número no verso do|números no verso do|algarismos no verso|dígitos no verso
      três dígitos atrás|3 dígitos atrás|mensagem com uns números|mensagem com números|sms com uns números|sms com números
      vai chegar … código … passa|vai chegar … código … manda|vai chegar … números … copia|vai receber … código … envi*
      vai receber … código … dig*|números … copia aqui|código … copia aqui|código … cola aqui|código que acabou de chegar
      código que acabei de mandar|código que acabámos de enviar|código que acabou de receber|login e a senha|login e senha|seu login e
      user e palavra|user e senha|utilizador e palavra|senha … só pra verificar|senha … só para ver|palavra-passe … só para ver
      token … banco|token do app|pin … reembolso|pin … estorno|senha … estorno|cvv e … validade|cvv e da validade
      chegou um código … passa|chegou um código … manda|chegou um código … diz|chegou um código … fala|chegou o código … passa
      recebeu um código … passa|recebeu um código … mand*|fotografe o cartão|fotografa o cartão|fotografe … dos dois lados
      cartão dos dois lados|cartão … frente e verso|números que chegaram por sms|números que chegaram … sms|número completo … cartão
      informe seu pin|informe sua senha|dite a palavra|dite a senha|me dita a senha
      que senha você usa|qual senha você usa|que palavra-passe usa|que senha usa|qual pin você usa`,
    'abuse.insult': `
      vai tomar no … cu|vão tomar no … cu|vai tomar no olho|enfia no cu|enfia no seu cu|enfiem no cu|enfia no rabo|mete no cu
      bando de filho|bando de … safado|bando de … ladrão|bando de … puta|seu … de merda|seus … de merda|cambada de filhos
      vocês são uma merda de|você é um merda|você é um lixo|vocês são um lixo de|vocês são uns lixos|não tem cérebro seu|merda na cabeça
      bosta na cabeça|vão se lascar|vai se lascar|vai se ferrar|vão se ferrar|quero que morra|quero que morram|que vocês morram
      tomara que morra|raça de vagabundo|és um monte de merda|sois uns ladrões de
      catar coquinho|pentear macaco|pentear macacos|lamber sabão|vão bugiar|vai bugiar|vai plantar batata|vão plantar batata|chupar prego
      ver se estou na esquina|vai pro inferno|vão pro inferno|vai para o inferno|vão para o inferno|vai para o diabo|vão para o diabo
      vai-te lixar|vão-se lixar|vai te catar|vão se catar|vá se catar|cala essa boca|cala a boca|calem a boca|cale a boca|cala a matraca
      fecha a matraca|fecha essa boca|rato de esgoto|ratos de esgoto|ratazanas de|tirando de otário|fazendo de otário|fazer de parvo
      fazem de parvo|fazer de palhaço|me fazendo de palhaço|me fazendo de trouxa|gozar com a minha cara|tirando com a minha cara
      do caralho … seu|arrombado do|filho duma|filhos duma|de meia-tigela|não valem nada|não vale nada você|não serves para nada
      não têm cérebro|cérebro de galinha|cérebro de ervilha|cérebro de minhoca|dois neurônios|enfia … no rabo|enfia … no cu|enfiem … no cu
      enfiem … no rabo|mete … no cu|metam … no cu|metam … no rabo|mete … no rabo|enfia … onde … sol|você é burro|vocês são burros|é burro ou
      é burra ou|burro como uma porta|burros como uma porta|tapado como|nem pra isso vocês|me dão nojo|vocês me dão nojo|dá nojo de vocês
      metem nojo|metes nojo
      vocês não servem pra nada|vocês não servem para nada|que não servem pra nada|pilantra … não servem`,
    'threat.violence': `
      vou quebrar … cara|vou te quebrar|vou quebrar vocês|vou aí quebrar|vou aí e quebro|vou botar fogo|vou tacar fogo|vou pôr fogo
      vou meter fogo|boto fogo em|vou te encher de|vou encher … porrada|vou te dar um tiro|vou te meter bala|vou aí armado|vou com a arma
      vou armado|vou te furar|te furo|vou acabar contigo|vou-te partir|vou partir … cara|vai parar no hospital|vão parar no hospital
      vai parar no caixão|se eu te encontrar|se eu te pegar|se te apanho|vou te esperar na saída|mato um por um
      toco fogo na|taco fogo na|boto fogo na|toco fogo em|taco fogo em|meto fogo na|incendeio a loja|parto-vos … toda|parto-vos a|parto-te a
      parto tudo … loja|meter bala em|meto bala em|quebro tua cara|quebro sua cara|quebro a tua|quebro a sua cara|quebrar a tua cara
      quebrar a sua cara|quebro vocês|arrebento a tua|arrebento vocês|te arrebento|te quebro|te mato|te espanco|te meto a porrada
      meto a porrada|dou-te uma|dou-vos uma|dou cabo de ti|dou cabo de vocês|dou cabo de vós|amigos … quebrada … resolv*
      amigos … que resolvem|uns caras … que resolvem|conheço gente … que resolve|conheço uns … que resolvem|conheço quem … dá jeito em
      mando uns … aí resolver|mandar uns amigos|vou aí com um taco|vou aí com uma arma|vou aí arrebentar|vou aí partir
      se aparecer aqui de novo … surra|vai levar … se aparecer|se te encontro na rua|se eu te encontrar na rua|se vos apanho|se eu te pego
      se te pego|se vos vejo na rua
      quebro tua|quebro a cabeça|juro que quebro|juro que te|juro que mato|galpão … pegasse fogo|loja … pegasse fogo|armazém … ardesse
      depósito … pegasse fogo|seria uma pena … fogo|rebento-te a|parto-te os`,
    'discrimination.refusal': `
      não vendemos … ciganos|não vendemos … favela|não vendemos … gente do seu|não atendemos … gente como|não vendo … gente como
      não entregamos … esse tipo de gente|não queremos … estrangeiros|não queremos … imigrantes|gente como você … não|gente da sua cor
      volta pro seu país|volta para o teu país|volta para a tua terra|com esse sobrenome|só para brancos|só vendo pra branco
      entregador preto|entregador negro … não|não … entregador negro|não … estafeta preto|não … estafeta negro|não … estafeta brasileiro
      entregador venezuelano … não|manda um brasileiro|mandem um brasileiro|mandem um português|manda um branco|manda alguém branco
      quero um português|quero falar com um português|quero falar com … não com nordestin*|alguém do sul|não com nordestin*
      não com uma brasileira|não com um brasileiro|não com um cigano|não deixo mulher|não quero mulher|passa pra um homem
      passa para um homem|me passa um homem|passe-me um homem|quero falar com homem|quero falar com um homem|gay aqui não|viado aqui não
      travesti aqui não|preto aqui não|cigano aqui não|pra favelado|para favelado|favelado a gente|nordestino a gente não
      haitiano a gente não|aos ciganos não|a ciganos não|a brasileiros não|a pretos não|a estrangeiros não|a indianos não
      voltem para a vossa terra|volta pra tua terra|volta pra sua terra|voltem pra sua terra|voltem para a terra|volta pro teu país
      voltem para o vosso país|voltem pro país|vão para a vossa terra|vai para a tua terra|vai pra tua terra|com esse nome … não vend*
      com esse sobrenome … não|com esse sotaque … não|velho demais para|velha demais para|idoso … não atend*
      chega de venezuelan*|chega de haitian*|chega de nordestin*|chega de cigan*|chega de brasileir* … entreg*|só portugueses por favor
      a brasileiros … só portugueses|não alugamos a brasileir*|não vendemos a brasileir*|não arrendamos a|não quero … entregador preto
      não quero … brasileiro a|tinha que ser preto|tinha que ser nordestino|tinha que ser mulher|só podia ser preto|só podia ser cigano
      só podia ser brasileiro
      com nordestino eu não|com nordestino não|com preto eu não|com preto não|com cigano não|com brasileiro não|com brasileiros não
      com árabe não|com chinês não|com mulher não|mulher de véu|entregador preto não
      bairros … não entregamos|cheios de bolivian*|cheios de nordestin*|cheio de estrangeir*|cheios de estrangeir*|muitos ciganos
      para essa gente não|pra essa gente não|pra esse povo não`,
    'discrimination.slur': `
      preto fedido|negro fedido|volta pra selva|volta para a selva|volta pra áfrica|volta para áfrica|volta pra árvore|cor de macaco
      raça maldita|raça imunda|hitler … certo|come cachorro de merda
      chinês é tudo|chineses … trapaceir*|chineses … ladr*|ciganos roubam|ciganos … roubam|ciganos … ladr*|cigano é tudo|baiano é tudo
      nordestino é tudo|preto é tudo|brasileiros … ladr*|brasileiro é tudo|brasileiras … putas|indianos … cheiram|árabe … confiar
      judeu … confiar|cigano … confiar|preto … confiar|mulher … no fogão|mulher … lugar é na cozinha|lugar de mulher é`,
    'cancellation.request': `
      cancele … pelo seu lado|cancela … pelo app … estoque|pode cancelar … sem estoque|pode cancelar … não temos
      poderia cancelar … sem estoque|solicite o cancelamento … estoque|cancela … pra não afetar|cancele … para não prejudicar
      cancela … não me prejudicar|se eu cancelar … prejudica|se eu cancelar … punid*|se nós cancelarmos … pena*
      cancela … e coloca … motivo|cancela … dizendo que|diga que desistiu|coloca que desistiu|coloque que desistiu
      coloque que se arrependeu`,
    'dispute.discouraged': `
      não abra … reclamação|não abre … reclamação|não abra … disputa|não abra … mediação|não abra … devolução|evite abrir … reclamação
      não precisa abrir … reclamação|sem abrir … reclamação|encerre a reclamação|encerra a reclamação|feche a reclamação|feche a disputa
      cancele a disputa|cancela a reclamação|não acione … mercado livre|não acione … plataforma|não reclame no … reclame aqui
      se abrir reclamação … não|se abrir … reclamação … demora|resolvemos … sem o mercado livre|resolver … sem a plataforma
      resolvemos … sem reclamação|clique em recebi … que`,
    'message.unneeded': `
      obrigado pela compra … em breve|obrigada pela compra … em breve|agradecemos a sua compra|agradecemos pela compra … logo
      seu pedido está sendo preparado|seu pedido já foi enviado … obrigad*`,
    'phishing.identity': `
      sua conta … será suspensa|sua conta foi bloqueada|sua conta será bloqueada|a sua conta … suspensa|verifique sua conta … link
      verifica a tua conta … link|confirme sua identidade … link|somos da equipe de segurança|sou do suporte do mercado livre
      suporte oficial da shopee|atualize seus dados … link|seu pagamento está retido … link`,
  },
}
